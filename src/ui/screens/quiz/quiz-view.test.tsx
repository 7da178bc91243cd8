// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, it } from 'vitest';
import enUi from '../../../../locales/en/ui.json';
import type { LoadableModule, Quiz } from '../../../content/types';
import type { AttemptState } from '../../../engine/course/course-state';
import { createChoice } from '../../../engine/testing/questions';
import { i18n } from '../../../i18n/instance';
import { startTexts } from '../../text/testing/start-texts';
import { CourseAccessContext } from '../course-access';
import { createSampleAccess } from '../testing/sample-access';
import { QuizView } from './quiz-view';

const items = [createChoice(31), createChoice(32), createChoice(33)];
const module: LoadableModule = {
  id: 'devices',
  n: 4,
  objectives: [],
  lessons: [{ id: 'repair', n: 1, minutes: 5 }],
  quiz: { minutes: 5 },
  load: { lesson: () => undefined },
};
const RIGHT = { kind: 'choice', picked: 2 } as const;

const words = ['one', 'two', 'three', 'four'].flatMap((option) => [
  [option, option],
  [`${option}.why`, `Because ${option}.`],
]);

beforeEach(() => {
  startTexts({});
  i18n.addResourceBundle('en', 'course', { 'module.devices': 'Devices', o1: 'Outcome' });
  i18n.addResourceBundle('en', 'devices/module', { title: 'Devices' });
  const texts = items.flatMap(({ id }) => [
    [`${id}.prompt`, `Prompt of ${id}`],
    ...words.map(([key, text]) => [`${id}.${key}`, text]),
  ]);
  i18n.addResourceBundle('en', 'devices/quiz', Object.fromEntries(texts));
});
afterEach(cleanup);

/** The quiz as a learner finds it with this attempt left, or for the first time. */
function open(feedback: Quiz['feedback'], left?: AttemptState) {
  const course = createSampleAccess([module], {});
  if (left) course.actor.send({ type: 'attempt.started', module: module.n, attempt: left });
  render(
    <MemoryRouter>
      <CourseAccessContext value={course}>
        <QuizView module={module} quiz={{ draws: 3, feedback, items }} />
      </CourseAccessContext>
    </MemoryRouter>,
  );
}

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const pick = () => userEvent.click(screen.getByRole('radio', { name: /^two/ }));

it('a quiz with feedback after each answer ends at its result', async () => {
  open('each');
  await press(/^Start/);
  for (const next of ['quiz.nextQuestion', 'quiz.nextQuestion', 'quiz.toResult'] as const) {
    await pick();
    await press(enUi['question.check']);
    await press(enUi[next]);
  }
  expect(heading()).toBe(enUi['result.title']);
});

it('an assessment ends at its result when it is handed in', async () => {
  open('end');
  await press(/^Start/);
  for (let place = 0; place < items.length; place++) {
    await pick();
    await press(enUi['assessment.keep']);
  }
  await press(enUi['assessment.submit']);
  expect(heading()).toBe(enUi['result.title']);
});

it('an attempt of which everything was answered before it was left is at its result when it goes on', async () => {
  const answers = new Map(items.map(({ n }) => [n, RIGHT]));
  open('each', { seed: 1, items: [31, 32, 33], answers, finished: false, percent: null });
  await press(enUi['quiz.continue']);
  expect(heading()).toBe(enUi['result.title']);
});
