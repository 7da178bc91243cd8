import fc from 'fast-check';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { arbitraryHistory } from './arbitrary-history';
import { fakeTime } from './fake-time';
import { historyRuns, MOST_TIME } from './history-runs';
import { runHistory } from './run-history';

beforeAll(fakeTime.install);
afterAll(fakeTime.uninstall);

describe('whatever happens to a learner in cmi5', () => {
  it(
    'loses nothing that was shown as safe',
    async (test) => {
      const history = arbitraryHistory('cmi5');
      await fc.assert(
        fc.asyncProperty(history, async (given) => {
          await runHistory(given);
        }),
        historyRuns(test),
      );
    },
    MOST_TIME,
  );
});
