// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { createCourseState } from '../engine/course/course-state';
import type { UiKey } from '../i18n/ui-namespaces';
import { uiText } from '../i18n/ui-text';
import { startTexts } from '../ui/text/testing/start-texts';
import { settleLaunch } from './settle-launch';

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  startTexts({});
});
afterEach(cleanup);

const kept = createCourseState(5, 'en');

interface Given {
  readonly isFinished?: boolean;
  readonly isOurs?: boolean;
  readonly title: UiKey;
  readonly answer: UiKey;
}

/** Answers the question that a launch asks; what it began with, and what was removed. */
async function answerQuestion({ isFinished = false, isOurs = true, title, answer }: Given) {
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
    isFinished: () => isFinished,
    isOurs: () => isOurs,
  });
  await screen.findByRole('heading', { name: uiText(title) });
  await userEvent.click(screen.getByRole('button', { name: uiText(answer) }));
  const settled = await settling;
  act(() => page.unmount());
  element.remove();
  return { settled, removed };
}

it.each([
  { isFinished: true, title: 'restore.finished.title', answer: 'restore.finished.continue' },
  { isFinished: false, title: 'restore.empty.title', answer: 'restore.empty.continue' },
] as const)('an empty record after work that was kept is asked about: $title', async (given) => {
  const { settled, removed } = await answerQuestion(given);
  expect(settled).toMatchObject({ state: { attemptId: 5 }, launchNote: 'continued' });
  expect(removed).toEqual([]);
});

it.each([
  { isOurs: true, gone: ['journal'] },
  { isOurs: false, gone: [] },
])(
  'what is declined is removed, unless another tab went on with it meanwhile: $isOurs',
  async ({ isOurs, gone }) => {
    const question = { title: 'restore.empty.title', answer: 'restore.empty.decline' } as const;
    const { settled, removed } = await answerQuestion({ ...question, isOurs });
    expect(settled.state).toBeNull();
    expect(removed).toEqual(gone);
  },
);
