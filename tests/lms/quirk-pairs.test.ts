import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawPairs } from './draw-pairs';
import { takeVisits } from './take-visits';

/** Another number draws other pairs. */
const SEED = 20_260_501;
const PAIRS = drawPairs(SEED, 160);

beforeEach(() => vi.useFakeTimers({ now: Date.UTC(2026, 4, 1, 9) }));
afterEach(() => vi.useRealTimers());

describe('the course loses nothing, says what is not saved and writes nothing that is refused, with two oddities at once', () => {
  it('of which enough are drawn, the same for the same seed', () => {
    expect(new Set(PAIRS.map(({ names, version }) => `${names} ${version}`)).size).toBeGreaterThanOrEqual(
      150,
    );
    expect(drawPairs(SEED, 160)).toEqual(PAIRS);
  });

  it.each(PAIRS)('$names, SCORM $version, pages are $ending', async ({ names, ...run }) => {
    const complaints = await takeVisits({ ...run, course: 'released' });
    expect(complaints, `${names}, drawn with the seed ${SEED}`).toEqual([]);
  });
});
