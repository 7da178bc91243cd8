import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLockClaim } from './lock-claim';
import type { TabClaim, TabLoss } from './tab-claim';
import { createFakeBrowser, type FakeTab } from './testing/fake-browser';

const PATIENCE = 5000;
/** Words are on their way for a moment, and each step takes one. Milliseconds. */
const MOMENT = 10;

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((time) => {
    const giveUp = new AbortController();
    setTimeout(() => giveUp.abort(), time);
    return giveUp.signal;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const pass = (time: number) => vi.advanceTimersByTimeAsync(time);

const CLAIMS: readonly [string, (tab: FakeTab) => TabClaim][] = [
  [
    'locks',
    ({ locks, openChannel }) => createLockClaim(locks, { openChannel, name: 'course', patience: PATIENCE }),
  ],
];

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

  interface Act {
    readonly tab: number;
    readonly what: 'open' | 'continue' | 'freeze' | 'thaw' | 'close';
    /** How long its record takes to close, milliseconds. */
    readonly closing: number;
    /** Before the next, milliseconds. */
    readonly pause: number;
  }
  const anyAct: fc.Arbitrary<Act> = fc.record({
    tab: fc.nat(2),
    what: fc.constantFrom('open', 'open', 'continue', 'continue', 'freeze', 'thaw', 'close'),
    closing: fc.constantFrom(0, 100, 3000, PATIENCE * 2),
    pause: fc.constantFrom(0, 1, 100, 350, 2000, PATIENCE - 1, PATIENCE, PATIENCE * 3),
  });

  /** Three places for tabs, who of them writes, and for how long two have written at once. */
  function createTabs() {
    const openTab = createFakeBrowser();
    const places: (ReturnType<typeof begin> | undefined)[] = [];
    let since: number | null = null;
    let longest = 0;
    const listWriters = () => places.filter((page) => page?.isWriting && page.tab.isAwake());
    const note = () => {
      if (since !== null) longest = Math.max(longest, Date.now() - since);
      since = listWriters().length > 1 ? (since ?? Date.now()) : null;
    };
    const begin = (closing: number) => {
      const tab = openTab();
      const claim = createClaim(tab);
      const page = { tab, claim, isWriting: false, mayContinue: false };
      const end = () => {
        page.isWriting = false;
        note();
        claim.release();
      };
      const write = () => {
        page.isWriting = true;
        note();
        claim.onLoss((loss) => (loss === 'taken' ? end() : void tab.wait(closing).then(end)));
      };
      const ask = async () => {
        const isOurs = await claim.claim();
        page.mayContinue = !isOurs;
        if (isOurs) write();
      };
      void ask();
      const takeOver = () => {
        if (!page.mayContinue) return;
        page.mayContinue = false;
        void claim.takeOver().then(write);
      };
      return Object.assign(page, { takeOver });
    };
    const act = ({ tab: place, what, closing }: Act) => {
      const page = places[place];
      if (what === 'open') {
        page?.tab.close();
        places[place] = begin(closing);
      }
      if (what === 'continue' && page?.tab.isAwake()) page.takeOver();
      if (what === 'freeze') page?.tab.freeze();
      if (what === 'thaw') page?.tab.thaw();
      if (what === 'close') page?.tab.close();
      note();
    };
    return { act, listWriters, note, longest: () => longest, places };
  }

  it('is written by one tab at a time, and is to be had, whatever is opened, frozen, thawed and closed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyAct, { maxLength: 14 }), async (acts) => {
        vi.clearAllTimers();
        const tabs = createTabs();
        for (const act of acts) {
          tabs.act(act);
          await pass(act.pause);
          tabs.note();
        }
        for (const place of [0, 1, 2]) tabs.act({ tab: place, what: 'thaw', closing: 0, pause: 0 });
        await pass(PATIENCE * 4);
        tabs.note();
        expect(tabs.longest()).toBeLessThan(MOMENT);
        // Whoever opens it now and wants to go on there does so.
        tabs.act({ tab: 0, what: 'open', closing: 0, pause: 0 });
        await pass(1000);
        tabs.act({ tab: 0, what: 'continue', closing: 0, pause: 0 });
        await pass(PATIENCE * 2);
        expect(tabs.listWriters()).toEqual([tabs.places[0]]);
      }),
      { seed: 20_261_126, numRuns: 400 },
    );
  });
});
