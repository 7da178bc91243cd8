import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { TabLoss } from './tab-claim';
import { createFakeBrowser, type FakeTab } from './testing/fake-browser';
import { createWordClaim } from './word-claim';

const PATIENCE = 5000;

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (time: number) => vi.advanceTimersByTimeAsync(time);

/** A tab whose record takes for ever to close. */
function open(openTab: () => FakeTab) {
  const tab = openTab();
  const claim = createWordClaim({ ...tab, name: 'course', patience: PATIENCE }, tab.wait);
  const losses: TabLoss[] = [];
  return {
    tab,
    claim,
    losses,
    ask: async () => {
      const asking = claim.claim();
      await pass(350);
      const isOurs = await asking;
      if (isOurs) claim.onLoss((loss) => losses.push(loss));
      return isOurs;
    },
  };
}

it('a tab that is opened while the first is frozen has the course, and keeps it when the first wakes', async () => {
  const openTab = createFakeBrowser();
  const [first, second] = [open(openTab), open(openTab)];
  await first.ask();
  first.tab.freeze();
  expect(await second.ask()).toBe(true);
  await pass(PATIENCE);
  first.tab.thaw();
  await pass(10);
  expect([first.losses, second.losses]).toEqual([['taken'], []]);
});

it('a tab that is only slow to answer keeps the course, and the one that has not waited for it stops', async () => {
  const openTab = createFakeBrowser();
  const [first, second] = [open(openTab), open(openTab)];
  await first.ask();
  first.tab.freeze();
  await second.ask();
  await pass(PATIENCE - 1000);
  first.tab.thaw();
  await pass(10);
  expect([first.losses, second.losses]).toEqual([[], ['taken']]);
});

it('whoever has taken the course keeps it, though the tab that was too slow still says to a third that it has it', async () => {
  const openTab = createFakeBrowser();
  const [slow, taker, third] = [open(openTab), open(openTab), open(openTab)];
  await slow.ask();
  await taker.ask();
  const taking = taker.claim.takeOver();
  await pass(PATIENCE - 500);
  slow.tab.freeze();
  await third.ask();
  await pass(500);
  await taking;
  taker.claim.onLoss((loss) => taker.losses.push(loss));
  slow.tab.thaw();
  await pass(10);
  expect([slow.losses, taker.losses, third.losses]).toEqual([['wanted', 'taken'], [], ['taken']]);
});

it('what another version of the player says is not heard', async () => {
  const openTab = createFakeBrowser();
  const first = open(openTab);
  await first.ask();
  const stranger = openTab().openChannel('course');
  for (const word of ['wanted', 7, null, {}, { kind: 'other' }]) stranger.postMessage(word);
  await pass(10);
  expect(first.losses).toEqual([]);
});
