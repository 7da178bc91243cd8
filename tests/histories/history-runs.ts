import type fc from 'fast-check';

const { HISTORIES, HISTORIES_SEED, HISTORIES_PATH } = process.env;
const IS_SOAK = import.meta.env.MODE === 'soak';

/** Histories in each of the two standards. */
const COUNT = Math.ceil(Number(HISTORIES ?? (IS_SOAK ? 100_000 : 2000)) / 2);

/** Milliseconds; far more than it takes. */
export const MOST_TIME = 60_000 + COUNT * 200;

/** How many histories are taken, and which: by chance, or those of an earlier run. */
export function historyRuns(): fc.Parameters<unknown> {
  const seed = HISTORIES_SEED === undefined ? Date.now() % 2 ** 31 : Number(HISTORIES_SEED);
  if (IS_SOAK) console.log(`${COUNT} histories from seed ${seed}`);
  return {
    seed,
    numRuns: COUNT,
    ...(HISTORIES_PATH !== undefined && { path: HISTORIES_PATH }),
  };
}
