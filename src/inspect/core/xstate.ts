/**
 * XSAVE areas in the layout that debuggers take for given. Where a component stands is the processor's choice, and an
 * image has the area as the kernel gave it. gdb up to 13 knows Intel's places alone, later ones tell layouts apart by
 * size; both read Intel's. @see Intel SDM volume 1, 13.4; gdb/i387-tdep.c
 */

/** Behind the FXSAVE area, the header of XSAVE and AVX. */
const COMMON = 832;
const INTEL = 2696;
/**
 * Size of the area, from, to, bytes, of AMD's processors, which leave no room for MPX: opmasks, upper halves of ZMM0 to
 * ZMM15, ZMM16 to ZMM31, and the protection keys of user pages.
 */
const OTHERS: ReadonlyMap<number, readonly (readonly [from: number, to: number, length: number])[]> = new Map([
  [840, [[832, 2688, 8]]],
  [
    2432,
    [
      [832, 1088, 64],
      [896, 1152, 512],
      [1408, 1664, 1024],
    ],
  ],
  [
    2440,
    [
      [832, 1088, 64],
      [896, 1152, 512],
      [1408, 1664, 1024],
      [2432, 2688, 8],
    ],
  ],
]);

/** The area as Intel's processors lay it out; one of another layout that is not known stays as it is. */
export function usualLayout(xstate: Uint8Array): Uint8Array {
  const moves = OTHERS.get(xstate.length);
  if (moves === undefined) return xstate;
  const usual = new Uint8Array(INTEL);
  usual.set(xstate.subarray(0, COMMON));
  for (const [from, to, length] of moves) usual.set(xstate.subarray(from, from + length), to);
  return usual;
}
