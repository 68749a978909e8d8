/** The next multiple of 8. */
export const align8 = (offset: number): number => offset + (-offset & 7);
