import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SavedState } from '../course-access';
import { attendLearner } from './attend-learner';

const START = Date.UTC(2026, 4, 1, 9);
beforeEach(() => vi.useFakeTimers({ now: START }));
afterEach(() => vi.useRealTimers());

const MINUTE = 60_000;
const OTHER = { isKept: null, elsewhere: null, isErased: false };

/** A learner at an LMS that answers each probe at once, unless it is cut off. */
function start(first: SavedState = { kind: 'saved', at: START, ...OTHER }) {
  const page = new EventTarget();
  const probes: number[] = [];
  const said: boolean[] = [];
  let status = first;
  let announce = () => {};
  const show = (next: SavedState) => {
    status = next;
    announce();
  };
  const script = { answers: true };
  const end = attendLearner({
    page,
    status: {
      get: () => status,
      subscribe: (onChange) => {
        announce = onChange;
        return () => {
          announce = () => {};
        };
      },
    },
    retry: () => {
      probes.push((Date.now() - START) / MINUTE);
      if (script.answers) show({ kind: 'saved', at: Date.now(), ...OTHER });
    },
    now: Date.now,
    onChange: (isAway) => said.push(isAway),
  });
  const pass = (minutes: number) => vi.advanceTimersByTime(minutes * MINUTE);
  return {
    probes,
    said,
    show,
    pass,
    end,
    script,
    sign: (name: string) => page.dispatchEvent(new Event(name)),
    /** So many minutes, with a sign of life in each. */
    read: (minutes: number, name = 'scroll') => {
      for (let minute = 0; minute < minutes; minute += 1) {
        page.dispatchEvent(new Event(name));
        pass(1);
      }
    },
  };
}

it.each(['scroll', 'keydown', 'wheel', 'touchmove', 'pointerdown'])(
  'while a learner gives signs of life (%s) the LMS hears of them every few minutes, and nobody is warned',
  (name) => {
    const { probes, said, read } = start();
    read(25, name);
    expect(probes.length).toBeGreaterThanOrEqual(4);
    expect(probes.length).toBeLessThanOrEqual(6);
    expect(probes.every((at, n) => at - (probes[n - 1] ?? 0) < 9)).toBe(true);
    expect(said).toEqual([]);
  },
);

it('for one who has left the LMS is not asked, and the warning comes before ten minutes without a request', () => {
  const { probes, said, pass } = start();
  pass(8.9);
  expect(said).toEqual([]);
  pass(0.4);
  expect(said).toEqual([true]);
  pass(60);
  expect(probes).toEqual([]);
});

it('whoever is back is not warned any longer, and the LMS hears of it at once', () => {
  const { probes, said, pass, sign } = start();
  pass(9.5);
  sign('scroll');
  expect(said).toEqual([true, false]);
  pass(0.5);
  expect(probes).toHaveLength(1);
});

it('what is saved anyway is contact enough', () => {
  const { probes, said, pass, show, sign } = start();
  for (let minute = 1; minute <= 20; minute += 1) {
    pass(1);
    sign('scroll');
    show({ kind: 'saved', at: Date.now(), ...OTHER });
  }
  expect([probes, said]).toEqual([[], []]);
});

it('the page is not stopped by a commit while somebody scrolls, as long as that can wait', () => {
  const { probes, pass, sign } = start();
  const scroll = (seconds: number) => {
    for (let second = 0; second < seconds; second += 1) {
      sign('scroll');
      pass(1 / 60);
    }
  };
  scroll(5 * 60);
  expect(probes).toEqual([]);
  scroll(90);
  expect(probes).toHaveLength(1);
});

it.each([
  { kind: 'not-recorded', reason: 'review', ...OTHER },
  { kind: 'cut-off', error: 'offline', ...OTHER },
  { kind: 'unsaved', error: 'refused', ...OTHER },
] as const)('an LMS that is not to be written to, or does not answer, is left alone: $kind', (status) => {
  const { probes, said, read } = start(status);
  read(20);
  expect([probes, said]).toEqual([[], []]);
});

it('an LMS that does not answer a probe is not taken for one that has heard of the learner', () => {
  const { said, read, pass, script } = start();
  script.answers = false;
  read(6);
  pass(8.5);
  expect(said).toEqual([true]);
});

it('once it ends nothing is asked and nothing said', () => {
  const { probes, said, pass, end, sign } = start();
  sign('scroll');
  end();
  pass(30);
  expect([probes, said]).toEqual([[], []]);
});
