/**
 * Finds `value` among the first `count` of `sorted`, which ascend.
 *
 * @returns its index, or -1
 */
export function indexOfSorted(sorted: ArrayLike<number>, count: number, value: number): number {
  let low = 0;
  let high = count - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = sorted[middle] as number;
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
