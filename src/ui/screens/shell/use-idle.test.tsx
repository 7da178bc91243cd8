// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useIdle } from './use-idle';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const Shown = () => <p>{useIdle(1000) ? 'away' : 'here'}</p>;
const pass = (milliseconds: number): void => {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
};

it('a learner counts as away after the time without a sign of life, and is back with the next one', () => {
  render(<Shown />);
  pass(999);
  expect(screen.getByText('here')).toBeTruthy();
  pass(1);
  expect(screen.getByText('away')).toBeTruthy();
  fireEvent.keyDown(document.body);
  expect(screen.getByText('here')).toBeTruthy();
});

it('reading with a scroll now and then is a sign of life', () => {
  render(<Shown />);
  pass(900);
  fireEvent.scroll(document.body);
  pass(900);
  expect(screen.getByText('here')).toBeTruthy();
});
