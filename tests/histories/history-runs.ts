import type fc from 'fast-check';
import type { TestContext } from 'vitest';
import { STANDARD_COUNT } from './stored-record';

const { HISTORIES, HISTORIES_SEED, HISTORIES_PATH } = process.env;
const IS_SOAK = import.meta.env.MODE === 'soak';

/** Histories in each standard. */
const COUNT = Math.ceil(Number(HISTORIES ?? (IS_SOAK ? 100_000 : 2000)) / STANDARD_COUNT);

/** Milliseconds; far more than it takes. */
export const MOST_TIME = 60_000 + COUNT * 200;

/** Of the histories in `npm test`: a change is judged by itself, never by the luck of the day. The soak draws its own. */
const USUAL_SEED = 20_230_214;

/** How many histories are taken, and which: those of an earlier run, the usual ones, or by chance in the soak. */
export function historyRuns({ task }: TestContext): fc.Parameters<unknown> {
  const seed = Number(HISTORIES_SEED ?? (IS_SOAK ? Date.now() % 2 ** 31 : USUAL_SEED));
  task.meta.soak = { histories: COUNT, seed };
  console.log(`${COUNT} histories from seed ${seed}`);
  return {
    seed,
    numRuns: COUNT,
    ...(HISTORIES_PATH !== undefined && { path: HISTORIES_PATH }),
  };
}
