// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useLatency } from './use-latency';

let time = 0;
let tell: (isIntersecting: boolean) => void = () => undefined;
const now = () => time;

class FakeObserver {
  constructor(callback: (entries: readonly { isIntersecting: boolean }[]) => void) {
    tell = (isIntersecting) => callback([{ isIntersecting }]);
  }
  readonly observe = () => undefined;
  readonly disconnect = () => {
    tell = () => undefined;
  };
}

beforeEach(() => {
  time = 1000;
  vi.stubGlobal('IntersectionObserver', FakeObserver);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** A question, and how long each answer to it took. */
function show() {
  const taken: number[] = [];
  function Question() {
    const { watch, take } = useLatency(now);
    return (
      <button ref={watch} onClick={() => taken.push(take(time))}>
        Answer
      </button>
    );
  }
  render(<Question />);
  const answerAt = (at: number) => {
    time = at;
    fireEvent.click(screen.getByRole('button'));
  };
  return { taken, answerAt };
}
const seenAt = (at: number, isIntersecting = true) => {
  time = at;
  tell(isIntersecting);
};

it('a question further down takes its time from when it comes into view, not from when the lesson was opened', () => {
  const { taken, answerAt } = show();
  seenAt(1000, false);
  seenAt(601_000);
  answerAt(609_000);
  expect(taken).toEqual([8]);
});

it('what comes into view again was shown the first time', () => {
  const { taken, answerAt } = show();
  seenAt(2000);
  seenAt(90_000);
  answerAt(92_000);
  expect(taken).toEqual([90]);
});

it('the second decision in one place takes its time from the first', () => {
  const { taken, answerAt } = show();
  seenAt(2000);
  answerAt(5000);
  answerAt(9000);
  expect(taken).toEqual([3, 4]);
});
