// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useSettled } from './use-settled';

const Told = ({ text }: { readonly text: string }) => <p role="status">{useSettled(text, '', 500)}</p>;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('while somebody types nothing is told; when they pause, the last is told once', () => {
  const { rerender } = render(<Told text="9 results" />);
  const status = screen.getByRole('status');
  for (const text of ['7 results', '3 results', '2 results']) {
    act(() => {
      vi.advanceTimersByTime(400);
    });
    rerender(<Told text={text} />);
    expect(status.textContent).toBe('');
  }
  act(() => {
    vi.advanceTimersByTime(500);
  });
  expect(status.textContent).toBe('2 results');
});
