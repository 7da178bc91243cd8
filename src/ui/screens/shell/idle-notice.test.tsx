// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import en from '../../../../locales/en/ui.json';
import { startTexts } from '../../text/testing/start-texts';
import { CourseAccessContext, type CourseAccess } from '../course-access';
import { createSampleAccess } from '../testing/sample-access';
import { IdleNotice } from './idle-notice';

beforeAll(() => startTexts({}));
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const pass = (minutes: number): void => {
  act(() => {
    vi.advanceTimersByTime(minutes * 60_000);
  });
};

function show(parts: Partial<CourseAccess>) {
  const saved = { kind: 'saved', at: null, isKept: null, elsewhere: null, isErased: false } as const;
  const status = { get: () => saved, subscribe: () => () => undefined };
  const access = createSampleAccess([], { hasLms: true, now: Date.now, status, ...parts });
  render(
    <CourseAccessContext value={access}>
      <IdleNotice />
    </CourseAccessContext>,
  );
}

it('who is not heard of is told, in a region that is read out, and the next sign of life takes it away', () => {
  show({});
  const region = screen.getByRole('status');
  expect(region.textContent).toBe('');
  pass(9.5);
  expect(region.textContent).toContain(en['idle.title']);
  expect(region.textContent).toContain(en['idle.text']);
  fireEvent.keyDown(document.body);
  expect(region.textContent).toBe('');
});

it('while the learner reads, the LMS is asked instead', () => {
  const retry = vi.fn<() => void>();
  show({ retry });
  for (let minute = 0; minute < 5; minute += 1) {
    fireEvent.scroll(document.body);
    pass(1);
  }
  expect(retry).toHaveBeenCalled();
  expect(screen.getByRole('status').textContent).toBe('');
});
