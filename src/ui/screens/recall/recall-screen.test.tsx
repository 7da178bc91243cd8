// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, it } from 'vitest';
import enRecall from '../../../../locales/en/recall.json';
import enUi from '../../../../locales/en/ui.json';
import type { Lesson, LoadableModule, Quiz } from '../../../content/types';
import { ITEM_POINTS } from '../../../engine/scoring/answer';
import { createChoice } from '../../../engine/testing/questions';
import { i18n } from '../../../i18n/instance';
import { startTexts } from '../../text/testing/start-texts';
import { CourseAccessContext, type CourseAccess } from '../course-access';
import { createMemoryRecall, createSampleAccess } from '../testing/sample-access';
import { RecallLink } from './recall-link';
import { RecallScreen } from './recall-screen';

const DAY = 86_400_000;
/** Noon, so that no time zone moves a day. */
const START = Date.UTC(2026, 10, 26, 12);
let time = START;

const practice = createChoice(1);
const inQuiz = createChoice(31);
const lesson: Lesson = {
  id: 'repair',
  objectives: [],
  terms: [],
  sources: [],
  blocks: [{ id: 'ask', kind: 'question', question: practice }],
};
const createModule = (id: string, n: number): LoadableModule => ({
  id,
  n,
  objectives: [],
  lessons: [{ id: 'repair', n: 1, minutes: 5 }],
  load: { lesson: () => undefined },
});
const modules = [createModule('devices', 4), createModule('capstone', 5)];
const quiz: Quiz = { draws: 1, feedback: 'each', items: [inQuiz] };

const words = (id: string) => ({
  [`${id}.prompt`]: `Prompt of ${id}`,
  ...Object.fromEntries(
    ['one', 'two', 'three', 'four'].flatMap((option) => [
      [`${id}.${option}`, option],
      [`${id}.${option}.why`, `Because ${option}.`],
    ]),
  ),
});

beforeEach(() => {
  time = START;
  startTexts({});
  i18n.addResourceBundle('en', 'recall', enRecall);
  for (const { id } of modules) {
    i18n.addResourceBundle('en', `${id}/module`, {});
    i18n.addResourceBundle('en', `${id}/repair`, words('item-1'));
    i18n.addResourceBundle('en', `${id}/quiz`, words('item-31'));
  }
});
afterEach(cleanup);

function createCourse(): CourseAccess {
  const recall = createMemoryRecall();
  const sample = createSampleAccess(modules, { now: () => time, recall: () => Promise.resolve(recall) });
  const withQuiz = sample.index.modules.map((module) => ({ ...module, hasQuiz: true }));
  return {
    ...sample,
    index: { ...sample.index, modules: withQuiz },
    library: {
      ...sample.library,
      module: (id) => Promise.resolve(modules.find((module) => module.id === id)),
      lesson: () => Promise.resolve(lesson),
      quiz: () => Promise.resolve(quiz),
    },
  };
}

const marked = (picked: number) => ({
  answer: { kind: 'choice', picked } as const,
  score: { points: picked === 2 ? ITEM_POINTS : 0, verdict: 'wrong' as const, marks: new Map() },
  description: '',
  namespace: 'm',
  latency: 1,
  at: 0,
});
function practise({ actor }: CourseAccess, module: number, picked: number): void {
  actor.send({ type: 'lesson.opened', module, lesson: 1, items: [1] });
  actor.send({ type: 'practice.answered', question: practice, ...marked(picked) });
}
function takeQuiz({ actor }: CourseAccess, module: number, picked: number): void {
  const attempt = { seed: 9, items: [31], answers: new Map(), finished: false, percent: null };
  actor.send({ type: 'attempt.started', module, attempt });
  actor.send({ type: 'question.answered', module, question: inQuiz, ...marked(picked) });
  actor.send({ type: 'attempt.finished', module, percent: 0 });
}

async function open(course: CourseAccess) {
  cleanup();
  render(
    <MemoryRouter>
      <CourseAccessContext value={course}>
        <RecallScreen />
      </CourseAccessContext>
    </MemoryRouter>,
  );
  await screen.findByRole('heading', { level: 1 });
}
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
async function answer(option: string) {
  await userEvent.click(screen.getByRole('radio', { name: new RegExp(`^${option}`) }));
  await press(enUi['question.check']);
}

it('where nothing was wrong there is nothing to recall', async () => {
  const course = createCourse();
  practise(course, 4, 2);
  await open(course);
  expect(screen.getByText(enRecall['recall.empty'])).toBeTruthy();
});

it('what was wrong comes back after two days, one question at a time, with its feedback', async () => {
  const course = createCourse();
  practise(course, 4, 3);
  takeQuiz(course, 4, 3);
  await open(course);
  expect(screen.getByText('2 questions will come back. The next date is 28 November 2026.')).toBeTruthy();
  time = START + 2 * DAY;
  await open(course);
  expect(heading()).toBe('Question 1 of 2');
  await answer('two');
  expect(screen.getByText('Because two.')).toBeTruthy();
  await press(enUi['quiz.nextQuestion']);
  expect(heading()).toBe('Question 2 of 2');
  expect(screen.getByText('Prompt of item-31')).toBeTruthy();
  await answer('three');
  expect(screen.getByText('Because three.')).toBeTruthy();
  await press(enRecall['recall.finish']);
  expect(screen.getByText('1 of 2 questions correct.')).toBeTruthy();
  expect(screen.getByText('2 questions will come back. The next date is 3 December 2026.')).toBeTruthy();
});

it('nothing of it is told to the course: no result, no answer, no report', async () => {
  const course = createCourse();
  practise(course, 4, 3);
  await open(course);
  time = START + 2 * DAY;
  const before = course.actor.getSnapshot().context.state;
  const facts: unknown[] = [];
  course.actor.on('*', (fact) => facts.push(fact));
  await open(course);
  await answer('two');
  await press(enRecall['recall.finish']);
  expect(course.actor.getSnapshot().context.state).toBe(before);
  expect(facts).toEqual([]);
});

it('right twice in a row, a question does not come back', async () => {
  const course = createCourse();
  practise(course, 4, 3);
  await open(course);
  for (const day of [2, 7]) {
    time = START + day * DAY;
    await open(course);
    await answer('two');
    await press(enRecall['recall.finish']);
  }
  expect(screen.getByText(enRecall['recall.over'])).toBeTruthy();
});

it('a question that an update has taken away leaves, and the link with it', async () => {
  const course = createCourse();
  practise(course, 4, 3);
  await open(course);
  time = START + 2 * DAY;
  const gone = { ...course.library, lesson: () => Promise.resolve(undefined) };
  await open({ ...course, library: gone });
  expect(screen.getByText(enRecall['recall.empty'])).toBeTruthy();
  expect(await (await course.recall()).countDue(time)).toBe(0);
});

it('the pool of the final assessment is never asked here', async () => {
  const course = createCourse();
  takeQuiz(course, 5, 3);
  await open(course);
  expect(screen.getByText(enRecall['recall.empty'])).toBeTruthy();
});

it('the link says how many are due, and is not there on other days', async () => {
  const course = createCourse();
  practise(course, 4, 3);
  await open(course);
  const show = async () => {
    cleanup();
    const { container } = render(
      <CourseAccessContext value={course}>
        <RecallLink />
      </CourseAccessContext>,
    );
    await course.recall();
    return container;
  };
  await show();
  expect(screen.queryByRole('link')).toBeNull();
  time = START + 2 * DAY;
  await show();
  expect((await screen.findByRole('link')).textContent).toBe('1 question to revisit');
});
