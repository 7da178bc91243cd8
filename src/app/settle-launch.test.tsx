// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { createCourseState } from '../engine/course/course-state';
import { uiText } from '../i18n/ui-text';
import { startTexts } from '../ui/text/testing/start-texts';
import { settleLaunch } from './settle-launch';

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  startTexts({});
});
afterEach(cleanup);

const kept = createCourseState(5, 'en');

it.each([
  { isFinished: true, title: 'restore.finished.title', answer: 'restore.finished.continue' },
  { isFinished: false, title: 'restore.empty.title', answer: 'restore.empty.continue' },
] as const)('an empty record after work that was kept is asked about: $title', async (given) => {
  const element = document.body.appendChild(document.createElement('div'));
  const page = createRoot(element);
  const removed: string[] = [];
  const journal = {
    read: async () => null,
    write: async () => true,
    remove: async () => void removed.push('journal'),
  };
  const settling = settleLaunch(page, {
    launch: {
      journal,
      keptAt: 0,
      reconciliation: { kind: 'undecided', held: null, kept },
      restored: null,
      note: null,
    },
    isFinished: () => given.isFinished,
  });
  await screen.findByRole('heading', { name: uiText(given.title) });
  await userEvent.click(screen.getByRole('button', { name: uiText(given.answer) }));
  expect(await settling).toMatchObject({ state: { attemptId: 5 }, launchNote: 'continued' });
  expect(removed).toEqual([]);
  act(() => page.unmount());
  element.remove();
});
