import { describe, expect, test } from '@jest/globals';
import { capabilities, FlagSet, vmFlags } from 'cr-image';

/** Words of include/linux/mm.h in Linux 2.6.29, and the codes of show_smap_vma_flags() in today's fs/proc/task_mmu.c. */
const vm: Record<string, { word?: bigint; smaps?: string }> = {
  READ: { word: 0x1n, smaps: 'rd' },
  WRITE: { word: 0x2n, smaps: 'wr' },
  EXEC: { word: 0x4n, smaps: 'ex' },
  SHARED: { word: 0x8n, smaps: 'sh' },
  MAYREAD: { word: 0x10n, smaps: 'mr' },
  MAYWRITE: { word: 0x20n, smaps: 'mw' },
  MAYEXEC: { word: 0x40n, smaps: 'me' },
  MAYSHARE: { word: 0x80n, smaps: 'ms' },
  GROWSDOWN: { word: 0x100n, smaps: 'gd' },
  GROWSUP: { word: 0x200n },
  PFNMAP: { word: 0x400n, smaps: 'pf' },
  DENYWRITE: { word: 0x800n, smaps: 'dw' },
  EXECUTABLE: { word: 0x1000n },
  LOCKED: { word: 0x2000n, smaps: 'lo' },
  IO: { word: 0x4000n, smaps: 'io' },
  SEQ_READ: { word: 0x8000n, smaps: 'sr' },
  RAND_READ: { word: 0x10000n, smaps: 'rr' },
  DONTCOPY: { word: 0x20000n, smaps: 'dc' },
  DONTEXPAND: { word: 0x40000n, smaps: 'de' },
  ACCOUNT: { word: 0x100000n, smaps: 'ac' },
  NORESERVE: { word: 0x200000n, smaps: 'nr' },
  HUGETLB: { word: 0x400000n, smaps: 'ht' },
  NONLINEAR: { word: 0x800000n, smaps: 'nl' },
  INSERTPAGE: { word: 0x2000000n },
  ALWAYSDUMP: { word: 0x4000000n },
  CAN_NONLINEAR: { word: 0x8000000n },
  MIXEDMAP: { word: 0x10000000n, smaps: 'mm' },
  SYNC: { smaps: 'sf' },
  WIPEONFORK: { smaps: 'wf' },
  DONTDUMP: { smaps: 'dd' },
  SOFTDIRTY: { smaps: 'sd' },
  HUGEPAGE: { smaps: 'hg' },
  NOHUGEPAGE: { smaps: 'nh' },
  MERGEABLE: { smaps: 'mg' },
  UFFD_MISSING: { smaps: 'um' },
  UFFD_WP: { smaps: 'uw' },
  UFFD_MINOR: { smaps: 'ui' },
  LOCKONFAULT: { smaps: 'lf' },
  SHADOW_STACK: { smaps: 'ss' },
  DROPPABLE: { smaps: 'dp' },
  SEALED: { smaps: 'sl' },
  MTE: { smaps: 'mt' },
  BTI: { smaps: 'bt' },
  MAYBE_GUARD: { smaps: 'gu' },
};

describe('the flags of a mapping', () => {
  test('are those of the table, and no others', () => {
    expect(vmFlags.members.map(({ name }) => name).toSorted()).toEqual(Object.keys(vm).toSorted());
  });

  test.each(Object.entries(vm))(
    '%s comes from its own word and code, and goes back to them',
    (name, { word, smaps }) => {
      const bits = vmFlags.of(name as 'READ');
      expect(vmFlags.names(bits)).toEqual([name]);
      if (word === undefined) expect(() => vmFlags.toKernel('2.6.29', bits)).toThrow(name);
      else {
        expect(vmFlags.fromKernel('2.6.29', word)).toBe(bits);
        expect(vmFlags.toKernel('2.6.29', bits)).toBe(word);
      }
      if (smaps === undefined) expect(() => vmFlags.toSmaps(bits)).toThrow(name);
      else {
        expect(vmFlags.fromSmaps([smaps])).toBe(bits);
        expect(vmFlags.toSmaps(bits)).toEqual([smaps]);
      }
    },
  );

  test('come from whole words and lines', () => {
    const text = vmFlags.of('READ', 'EXEC', 'MAYREAD', 'MAYWRITE', 'MAYEXEC', 'CAN_NONLINEAR');
    expect(vmFlags.fromKernel('2.6.29', 0x8000075n)).toBe(text);
    expect(vmFlags.toKernel('2.6.29', text)).toBe(0x8000075n);
    expect(vmFlags.fromKernel('2.6.29', 0n)).toBe(0n);
    expect(vmFlags.fromSmaps('rd mr mw me ac sd'.split(' '))).toBe(
      vmFlags.of('READ', 'MAYREAD', 'MAYWRITE', 'MAYEXEC', 'ACCOUNT', 'SOFTDIRTY'),
    );
    expect(vmFlags.fromSmaps([])).toBe(0n);
  });

  test('are never guessed', () => {
    expect(() => vmFlags.fromKernel('2.6.29', 0x80001n)).toThrow(/VM_RESERVED/);
    expect(() => vmFlags.fromKernel('2.6.29', 0x20000000n)).toThrow(/VM_SAO/);
    expect(() => vmFlags.fromKernel('2.6.29', 1n << 40n)).toThrow(/0x10000000000/);
    expect(() => vmFlags.fromKernel('2.6.30', 1n)).toThrow(/2\.6\.30/);
    expect(() => vmFlags.fromSmaps(['rd', 'zz'])).toThrow(/zz/);
    expect(() => vmFlags.toSmaps(1n << 63n)).toThrow(/bit63/);
    expect(() => vmFlags.toKernel('2.6.29', 1n << 63n)).toThrow(/bit63/);
    expect(() => vmFlags.fromKernel('2.6.29', -1n)).toThrow(RangeError);
  });
});

describe('a flag set', () => {
  test('names bits in order, with a number where there is no name', () => {
    expect(capabilities.names(2n ** 64n - 1n)).toHaveLength(64);
    expect(capabilities.names(0b11n | (1n << 41n) | (1n << 63n))).toEqual(['CHOWN', 'DAC_OVERRIDE', 'bit41', 'bit63']);
    expect(capabilities.of('CHOWN', 'bit41', 'CHECKPOINT_RESTORE')).toBe((1n << 41n) | (1n << 40n) | 1n);
    expect(capabilities.known).toBe(2n ** 41n - 1n);
  });

  test('takes nothing but a u64', () => {
    for (const bits of [-1n, 2n ** 64n]) expect(() => capabilities.names(bits)).toThrow(RangeError);
  });

  test('knows no other names', () => {
    for (const name of ['FLY', 'bit64', 'bit-1', 'bit007', 'chown', '']) {
      expect(() => new FlagSet('capability').of(name as 'bit1')).toThrow(RangeError);
    }
  });
});
