import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TabLoss } from './tab-claim';
import { createFakeBrowser, type FakeTab } from './testing/fake-browser';
import { CLAIMS, MOMENT, pass, PATIENCE, startFakeTime, stopFakeTime } from './testing/fake-claims';

beforeEach(startFakeTime);
afterEach(stopFakeTime);

describe.each(CLAIMS)('a course in several tabs, by %s', (_, createClaim) => {
  /** A tab that takes so long to close its record; what befell it, in order. */
  function open(openTab: () => FakeTab, closing = 0) {
    const tab = openTab();
    const claim = createClaim(tab);
    const log: string[] = [];
    const lose = (loss: TabLoss) => {
      log.push(loss);
      if (loss === 'taken') return claim.release();
      void tab.wait(closing).then(claim.release);
    };
    const ask = async () => {
      const asking = claim.claim();
      await pass(1000);
      const isOurs = await asking;
      if (isOurs) claim.onLoss(lose);
      return isOurs;
    };
    const takeOver = async () => {
      await claim.takeOver();
      log.push('taken over');
      claim.onLoss(lose);
    };
    return { tab, claim, log, ask, takeOver };
  }

  it('belongs to the first, and not to the second', async () => {
    const openTab = createFakeBrowser();
    expect(await open(openTab).ask()).toBe(true);
    expect(await open(openTab).ask()).toBe(false);
  });

  it('belongs to one alone of two that are opened at once', async () => {
    const openTab = createFakeBrowser();
    const asked = Promise.all([open(openTab).ask(), open(openTab).ask()]);
    await pass(1000);
    expect((await asked).filter(Boolean)).toHaveLength(1);
  });

  it('belongs to the next when the first was closed, without a word', async () => {
    const openTab = createFakeBrowser();
    const first = open(openTab);
    await first.ask();
    first.tab.close();
    expect(await open(openTab).ask()).toBe(true);
  });

  it('belongs to the second as soon as the first has closed its record, and to nobody else', async () => {
    const openTab = createFakeBrowser();
    const [first, second, third] = [open(openTab, 2000), open(openTab), open(openTab)];
    await first.ask();
    await second.ask();
    void second.takeOver();
    await pass(1990);
    expect([first.log, second.log]).toEqual([['wanted'], []]);
    await pass(20);
    expect(second.log).toEqual(['taken over']);
    expect(await third.ask()).toBe(false);
    expect(second.log).toEqual(['taken over']);
  });

  it('belongs to the second also when the first does not close in time, which is told that it is too late', async () => {
    const openTab = createFakeBrowser();
    const [first, second] = [open(openTab, PATIENCE * 2), open(openTab)];
    await first.ask();
    await second.ask();
    void second.takeOver();
    await pass(PATIENCE + MOMENT);
    expect(first.log).toEqual(['wanted', 'taken']);
    expect(second.log).toEqual(['taken over']);
  });

  it('a tab that was frozen is never asked to close its record when it wakes: the other has the course', async () => {
    const openTab = createFakeBrowser();
    const [first, second] = [open(openTab), open(openTab)];
    await first.ask();
    await second.ask();
    first.tab.freeze();
    void second.takeOver();
    await pass(PATIENCE + MOMENT);
    expect(second.log).toEqual(['taken over']);
    await pass(60_000);
    first.tab.thaw();
    await pass(MOMENT);
    expect(first.log.filter((loss) => loss !== 'taken')).toEqual([]);
    expect(first.log).toContain('taken');
    await pass(PATIENCE);
    expect(second.log).toEqual(['taken over']);
  });

  it('can be handed on from tab to tab', async () => {
    const openTab = createFakeBrowser();
    const tabs = [open(openTab), open(openTab), open(openTab)] as const;
    await tabs[0].ask();
    for (const tab of tabs.slice(1)) {
      expect(await tab.ask()).toBe(false);
      void tab.takeOver();
      await pass(1000);
    }
    expect(tabs.map(({ log }) => log)).toEqual([['wanted'], ['taken over', 'wanted'], ['taken over']]);
    expect(await open(openTab).ask()).toBe(false);
  });

  it('a tab that loses the course before anybody listens is told as soon as somebody does', async () => {
    const openTab = createFakeBrowser();
    const [first, second] = [open(openTab), open(openTab)];
    void first.claim.claim();
    await pass(1000);
    await second.ask();
    void second.takeOver();
    await pass(PATIENCE + MOMENT);
    const onLoss = vi.fn<(loss: TabLoss) => void>();
    first.claim.onLoss(onLoss);
    expect(onLoss.mock.calls).toEqual([['taken']]);
  });

  it('is not lost where the browser refuses a channel', async () => {
    const tab = createFakeBrowser()();
    const claim = createClaim({
      ...tab,
      openChannel: () => {
        throw new DOMException('no storage', 'SecurityError');
      },
    });
    const claiming = claim.claim();
    await pass(1000);
    expect(await claiming).toBe(true);
    const onLoss = vi.fn<(loss: TabLoss) => void>();
    claim.onLoss(onLoss);
    expect(onLoss).not.toHaveBeenCalled();
  });
});
