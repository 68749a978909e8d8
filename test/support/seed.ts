/** One seed for all random images, so that CI sees the same ones each time; `npm run fuzz` takes fresh ones. */
export const seed = Number(process.env.CR_FUZZ_SEED ?? 2009);
