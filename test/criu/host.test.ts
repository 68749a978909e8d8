/** A checkpoint against machines that lack one thing each: what is missing is named, with both values, where the checkpoint has it. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Checkpoint, type Host, validateCriu } from 'cr-image/criu';
import { encodeImage } from '../../dist/criu/encode.js';

const golden = new URL('../../golden/criu/things/', import.meta.url).pathname;
const files = new Map<string, Uint8Array>(
  readdirSync(golden).map((file) => [file, new Uint8Array(readFileSync(golden + file))]),
);
const host: Host = {
  machine: 'x86_64',
  release: '99.0',
  cpuFlags: new Set('fpu avx avx2 mpx avx512f pku amx_tile'.split(' ')),
  lsms: ['apparmor'],
  hasRoot: true,
  file: async () => undefined,
};

/** The things of a message that are changed here. */
interface Changeable {
  vmas: { status: number; madv?: bigint }[];
  thread_core: { rseq_entry?: object };
  [field: string]: unknown;
}

/** The checkpoint with its first image whose name starts so changed. */
async function having(
  prefix: string,
  change: (message: Changeable, index: number) => unknown,
): Promise<Map<string, Uint8Array>> {
  const { images } = await Checkpoint.read(files, () => {});
  const found = [...images].find(([file]) => file.startsWith(prefix));
  if (found === undefined) throw new Error(`no ${prefix}`);
  const [file, { name, entries }] = found;
  const changed = entries.map(({ message }, index) => {
    const copy = structuredClone(message) as Changeable;
    change(copy, index);
    return { message: copy };
  });
  return new Map<string, Uint8Array>(files).set(file, encodeImage(name, changed));
}

async function told(changed: Map<string, Uint8Array>, machine: Partial<Host>): Promise<string[]> {
  const { findings } = await validateCriu(changed, { host: { ...host, ...machine }, level: 'restorable' });
  return findings
    .filter(({ code }) => code === 'CRIU_HOST_KERNEL' || code === 'CRIU_HOST_CPU')
    .map(({ file, path, message }) => `${file} ${path} ${message}`);
}

const first = (change: (message: Changeable) => unknown) => (message: Changeable, index: number) => {
  if (index === 0) change(message);
};
const vma = (message: Changeable) => message.vmas[0] as Changeable['vmas'][number];

const FEATURES: readonly (readonly [
  property: string,
  since: string,
  file: string,
  change: (message: Changeable) => unknown,
  path: string,
])[] = [
  [
    'guard pages',
    '6.13',
    'mm-',
    (mm) => Object.assign(vma(mm), { status: vma(mm).status | (1 << 16) }),
    'vmas/0/status',
  ],
  [
    'shadow stacks',
    '6.6',
    'mm-',
    (mm) => Object.assign(vma(mm), { status: vma(mm).status | (1 << 15) }),
    'vmas/0/status',
  ],
  ['memory that is wiped on fork', '4.14', 'mm-', (mm) => Object.assign(vma(mm), { madv: 1n << 18n }), 'vmas/0/madv'],
  ['a time namespace', '5.6', 'ids-', (ids) => Object.assign(ids, { time_ns_id: 77 }), 'time_ns_id'],
  ['a seal on being executed', '6.3', 'memfd', (memfd) => Object.assign(memfd, { seals: 0x21 }), 'seals'],
  [
    'a pidfd',
    '5.3',
    'files',
    (file) =>
      Object.assign(file, {
        pidfd: {
          id: 1,
          ino: 1,
          flags: 0,
          nspid: 1,
          fown: { uid: 0, euid: 0, signum: 0, pid_type: 0, pid: 0 },
        },
      }),
    'pidfd',
  ],
  [
    'restartable sequences',
    '4.18',
    'core-',
    (core) =>
      Object.assign(core.thread_core, { rseq_entry: { rseq_abi_pointer: 0x1000n, rseq_abi_size: 32, signature: 1 } }),
    'thread_core/rseq_entry/rseq_abi_pointer',
  ],
];

test.each(FEATURES)('%s need a kernel from %s on', async (property, since, file, change, path) => {
  const changed = await having(file, first(change));
  const [major = 0, minor = 0] = since.split('.').map(Number);
  const older = minor === 0 ? `${major - 1}.99` : `${major}.${minor - 1}`;
  const lacking = (await told(changed, { release: `${older}.3-amd64` })).filter((one) => one.includes(property));
  expect(lacking).toEqual([
    expect.stringMatching(
      new RegExp(
        `^${file}\\S* /0/${path} ${property}: a kernel from ${since} on at the checkpoint, ${older}.3-amd64 on this machine$`,
      ),
    ),
  ]);
  expect((await told(changed, { release: `${since}.0` })).filter((one) => one.includes(property))).toEqual([]);
  expect((await told(files, { release: '4.0' })).filter((one) => one.includes(property))).toEqual([]);
});

test('the security module, the processor and the machine', async () => {
  const selinux = await having('inventory', (inventory) => Object.assign(inventory, { lsmtype: 1 }));
  expect(await told(selinux, {})).toEqual([
    'inventory.img /0/lsmtype the security module: selinux at the checkpoint, apparmor on this machine',
  ]);
  expect(await told(selinux, { lsms: ['selinux'] })).toEqual([]);
  const cpu = {
    x86_entry: [
      {
        vendor_id: 0,
        cpu_family: 6,
        model: 1,
        stepping: 1,
        capability_ver: 2,
        capability: [1 << 25],
        xfeatures_mask: 0x2e7n,
      },
    ],
  };
  const capability = (bits: readonly number[]) => bits.concat(new Array(20 - bits.length).fill(0));
  const info = (words: readonly number[]) =>
    encodeImage('CPUINFO', [
      {
        message: {
          ...cpu,
          ppc64_entry: [],
          s390_entry: [],
          x86_entry: [{ ...cpu.x86_entry[0], capability: capability(words) }],
        },
      },
    ]);
  const withCpu = new Map<string, Uint8Array>(files).set('cpuinfo.img', info([(1 << 25) | 1]));
  expect(await told(withCpu, {})).toEqual([
    'cpuinfo.img /0/x86_entry/0/capability the features of the processor: sse at the checkpoint, not there on this machine',
  ]);
  const parts = await told(withCpu, { cpuFlags: new Set(['fpu', 'sse', 'avx']) });
  expect(parts).toContain(
    'cpuinfo.img /0/x86_entry/0/xfeatures_mask the registers of the processor: avx512f pku at the checkpoint, none of them there on this machine',
  );
  expect(await told(files, { machine: 'aarch64' })).toEqual([
    expect.stringMatching(/^core-\d+\.img \/0\/mtype the machine: x86_64 at the checkpoint, aarch64 on this machine$/),
  ]);
});

test('what a path leads to is named by its type', async () => {
  const file = async () => ({ mode: 0o040755, size: 0n, buildId: async () => undefined });
  const fifo = async () => ({ mode: 0o010644, size: 0n, buildId: async () => undefined });
  const said = async (machine: Partial<Host>) =>
    (await validateCriu(files, { host: { ...host, ...machine }, level: 'restorable' })).findings
      .filter(({ code }) => code === 'CRIU_HOST_FILE')
      .map(({ message }) => message)
      .join('\n');
  expect(await said({ file })).toMatch(
    /: the file was a regular file at the checkpoint, and is a directory on this machine/,
  );
  expect(await said({ file: fifo })).toMatch(/and is a named pipe on this machine/);
  expect(await said({})).toMatch(/and is not there on this machine/);
});
