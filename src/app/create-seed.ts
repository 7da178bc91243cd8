/** 0 to 2³⁰ − 1, from the browser's source of chance. */
export const createSeed = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) >>> 2;
