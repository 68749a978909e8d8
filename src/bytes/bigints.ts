export const U64_MAX = 0xffff_ffff_ffff_ffffn;

/** The smaller of two numbers; `Math.min` takes no bigint. */
export function least(a: bigint, b: bigint): bigint {
  if (a < b) return a;
  return b;
}

/** The larger of two numbers. */
export function greatest(a: bigint, b: bigint): bigint {
  if (a > b) return a;
  return b;
}
