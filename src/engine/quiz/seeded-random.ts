/**
 * A sequence of numbers in [0, 1) that depends on the seed alone, so that a draw can be made again after a reload.
 * Mulberry32 (Tommy Ettinger, public domain).
 */
export function createSeededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A new list in an order that the random source decides (Fisher and Yates). */
export function shuffle<Entry>(entries: readonly Entry[], random: () => number): Entry[] {
  const rest = [...entries];
  const shuffled: Entry[] = [];
  while (rest.length > 0) shuffled.push(...rest.splice(Math.floor(random() * rest.length), 1));
  return shuffled;
}
