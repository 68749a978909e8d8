/** The XSAVE area as ptrace(2) gives it, from and to the arrays that CRIU keeps of it. Intel SDM, volume 1, chapter 13. */
import type { UserX86FpregsEntry } from '../../generated/criu.js';

/** Where the processors of Intel have the parts, by their bit in XCR0. */
const PARTS = [
  { id: 'ymmh_space', bit: 2, at: 576, length: 256, wide: false },
  { id: 'bndreg_state', bit: 3, at: 960, length: 64, wide: true },
  { id: 'bndcsr_state', bit: 4, at: 1024, length: 64, wide: true },
  { id: 'opmask_reg', bit: 5, at: 1088, length: 64, wide: true },
  { id: 'zmm_upper', bit: 6, at: 1152, length: 512, wide: true },
  { id: 'hi16_zmm', bit: 7, at: 1664, length: 1024, wide: true },
  { id: 'pkru', bit: 9, at: 2688, length: 8, wide: false },
] as const;

const XSAVE_HEADER = 512;
const LEAST = 576;
/** Where the area says what is in it, for software: what XCR0 has. */
const XCR0 = 464;

/** The area, and which parts it has room for, as bits of XCR0. */
export function xstateOf(fp: UserX86FpregsEntry): { area: Uint8Array; features: bigint } {
  const xsave = fp.xsave;
  const parts = PARTS.filter(({ id }) => (xsave?.[id].length ?? 0) > 0);
  const last = parts.at(-1);
  const area = new Uint8Array(last === undefined ? LEAST : last.at + last.length);
  const view = new DataView(area.buffer);
  view.setUint16(0, fp.cwd, true);
  view.setUint16(2, fp.swd, true);
  view.setUint16(4, fp.twd, true);
  view.setUint16(6, fp.fop, true);
  view.setBigUint64(8, fp.rip, true);
  view.setBigUint64(16, fp.rdp, true);
  view.setUint32(24, fp.mxcsr, true);
  view.setUint32(28, fp.mxcsr_mask, true);
  for (const [i, word] of fp.st_space.slice(0, 32).entries()) view.setUint32(32 + 4 * i, word, true);
  for (const [i, word] of fp.xmm_space.slice(0, 64).entries()) view.setUint32(160 + 4 * i, word, true);
  let features = 3n;
  for (const { id, bit, at, length, wide } of parts) {
    features |= 1n << BigInt(bit);
    const values = (xsave?.[id] ?? []) as readonly (number | bigint)[];
    values.slice(0, length / (wide ? 8 : 4)).forEach((value, i) => {
      if (wide) view.setBigUint64(at + 8 * i, BigInt(value), true);
      else view.setUint32(at + 4 * i, Number(value), true);
    });
  }
  view.setBigUint64(XSAVE_HEADER, (xsave?.xstate_bv ?? 3n) & features, true);
  view.setBigUint64(XCR0, features, true);
  return { area, features };
}

/** The arrays for an area. A part that it has no room for is empty. */
export function fpregsOf(area: Uint8Array): UserX86FpregsEntry {
  const whole = new Uint8Array(Math.max(area.length, LEAST));
  whole.set(area);
  const view = new DataView(whole.buffer);
  const words = (at: number, count: number) =>
    Array.from({ length: count }, (_, i) => view.getUint32(at + 4 * i, true));
  const quads = (at: number, count: number) =>
    Array.from({ length: count }, (_, i) => view.getBigUint64(at + 8 * i, true));
  const inUse = view.getBigUint64(XSAVE_HEADER, true);
  const known = view.getBigUint64(XCR0, true) | inUse;
  const part = (id: (typeof PARTS)[number]['id']) => {
    const { bit, at, length, wide } = PARTS.find((one) => one.id === id) as (typeof PARTS)[number];
    if (((known >> BigInt(bit)) & 1n) === 0n || at + length > whole.length) return [];
    return wide ? quads(at, length / 8) : words(at, length / 4);
  };
  return {
    cwd: view.getUint16(0, true),
    swd: view.getUint16(2, true),
    twd: view.getUint16(4, true),
    fop: view.getUint16(6, true),
    rip: view.getBigUint64(8, true),
    rdp: view.getBigUint64(16, true),
    mxcsr: view.getUint32(24, true),
    mxcsr_mask: view.getUint32(28, true),
    st_space: words(32, 32),
    xmm_space: words(160, 64),
    padding: [],
    xsave: {
      xstate_bv: inUse,
      ymmh_space: part('ymmh_space') as number[],
      bndreg_state: part('bndreg_state') as bigint[],
      bndcsr_state: part('bndcsr_state') as bigint[],
      opmask_reg: part('opmask_reg') as bigint[],
      zmm_upper: part('zmm_upper') as bigint[],
      hi16_zmm: part('hi16_zmm') as bigint[],
      pkru: part('pkru') as number[],
    },
  };
}
