/** A random number from 0 to `LARGEST_SEED`, which is thirty bits. */
export const createSeed = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) >>> 2;
