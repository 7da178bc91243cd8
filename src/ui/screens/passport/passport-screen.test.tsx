// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import passportTexts from '../../../../locales/en/passport.json';
import type { Module } from '../../../content/types';
import type { CourseFact } from '../../../engine/course/course-events';
import { createCourseState, EMPTY_MODULE, type CourseState } from '../../../engine/course/course-state';
import { i18n } from '../../../i18n/instance';
import { uiText } from '../../../i18n/ui-text';
import { encodePassport } from '../../../passport/encode-passport';
import { splitFrames } from '../../../passport/split-frames';
import { startTexts } from '../../text/testing/start-texts';
import { CourseAccessContext, type CourseAccess } from '../course-access';
import { createSampleAccess } from '../testing/sample-access';
import { PassportScreen } from './passport-screen';

beforeAll(() => {
  startTexts({});
  i18n.addResourceBundle('en', 'passport', passportTexts);
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});
afterEach(cleanup);

const MODULE: Module = {
  id: 'devices',
  n: 1,
  objectives: [],
  lessons: [1, 2].map((n) => ({ id: `lesson-${n}`, n, minutes: 5 })),
};

const didLesson = (n: number): CourseState => ({
  ...createCourseState(9, 'fr'),
  sequence: 50,
  modules: new Map([[1, { ...EMPTY_MODULE, reached: new Set([n]), done: new Set([n]) }]]),
});

/** The screen of a learner with this state; answers what was reported and what is done now. */
function show(own: CourseState, parts: Partial<CourseAccess> = {}) {
  const access = createSampleAccess([MODULE], parts, own);
  const { actor } = access;
  const facts: CourseFact[] = [];
  actor.on('*', (fact) => facts.push(fact));
  render(
    <CourseAccessContext value={access}>
      <MemoryRouter>
        <PassportScreen />
      </MemoryRouter>
    </CourseAccessContext>,
  );
  const state = () => actor.getSnapshot().context.state;
  return { facts, state, access };
}

const lineOf = (state: CourseState, courseId = 'course') =>
  encodePassport({ courseId, version: '1', day: '2026-11-26', modules: [1], passMark: 80, state });

async function bring(line: string): Promise<void> {
  const field = screen.getByLabelText(uiText('passport.bring.line'));
  await userEvent.clear(field);
  await userEvent.click(field);
  await userEvent.paste(line);
  await userEvent.click(screen.getByRole('button', { name: uiText('passport.bring.read') }));
}
const press = (key: 'passport.add') => userEvent.click(screen.getByRole('button', { name: uiText(key) }));

it('a passport is shown in words first, added when the learner says so, and reported once with its counts', async () => {
  const { facts, state } = show(didLesson(1));
  await bring(lineOf(didLesson(2)));
  expect(screen.getByText(uiText('passport.found'))).toBeTruthy();
  expect(screen.getByText(uiText('passport.gains.all'))).toBeTruthy();
  expect(state().modules.get(1)?.done).toEqual(new Set([1]));
  await press('passport.add');
  expect(state().modules.get(1)?.done).toEqual(new Set([1, 2]));
  expect(state()).toMatchObject({ attemptId: 9, language: 'fr', sequence: 51, interactions: 1 });
  expect(facts).toMatchObject([
    { type: 'passport.merged', index: 0, passport: { day: '2026-11-26', gains: { lessons: 1 } } },
  ]);
  expect(screen.getByText(uiText('passport.added'))).toBeTruthy();
  expect(document.activeElement?.textContent).toContain(uiText('passport.added'));

  await bring(lineOf(didLesson(2)));
  expect(screen.getByText(uiText('passport.known'))).toBeTruthy();
  expect(screen.queryByRole('button', { name: uiText('passport.add') })).toBeNull();
});

it.each([
  ['is announced', { hasLms: true }, 1],
  ['is not announced by a package that sends none', { hasLms: true, interactions: false }, 0],
  ['is not announced where there is no platform', { hasLms: false }, 0],
] as const)('the entry that the platform gets %s', async (_, parts, count) => {
  show(didLesson(1), parts);
  await bring(lineOf(didLesson(2)));
  expect(screen.queryAllByText(uiText('passport.told'))).toHaveLength(count);
});

it('what is new is counted apart where some of it is known', async () => {
  show(didLesson(1));
  const both = new Map([[1, { ...EMPTY_MODULE, done: new Set([1, 2]) }]]);
  await bring(lineOf({ ...didLesson(1), modules: both }));
  expect(screen.queryByText(uiText('passport.gains.all'))).toBeNull();
  const news = screen.getByText(uiText('passport.gains')).nextElementSibling;
  expect(news?.textContent).toBe(uiText('passport.count.lessons', { count: 1 }));
});

it.each([
  ['empty', ''],
  ['foreign', 'https://example.org'],
  ['course', lineOf(didLesson(2), 'cooking')],
  ['damaged', `${lineOf(didLesson(2)).slice(0, -1)}!`],
  ['newer', lineOf(didLesson(2)).replace('PASS1', 'PASS2')],
] as const)('what is no use is refused with its reason: %s', async (reason, line) => {
  const { state } = show(didLesson(1));
  await bring(line);
  expect(screen.getByText(uiText(`passport.wrong.${reason}`))).toBeTruthy();
  expect(state().modules.get(1)?.done).toEqual(new Set([1]));
});

it('parts may be brought one after the other; what is missing is named', async () => {
  const large: CourseState = {
    ...didLesson(2),
    known: new Map(
      Array.from({ length: 200 }, (_, at) => [at + 100, { lesson: 900, item: 900, hasQuiz: true }]),
    ),
  };
  const [first = '', ...others] = splitFrames(lineOf(large));
  expect(others.length).toBeGreaterThan(0);
  show(didLesson(1));
  await bring(others.join('\n'));
  expect(screen.getByText(uiText('passport.missing', { count: 1 }))).toBeTruthy();
  await bring(first);
  expect(screen.getByText(uiText('passport.found'))).toBeTruthy();
});

it('the file holds the line, and is named by course and day', () => {
  show(didLesson(1), { now: () => Date.UTC(2026, 10, 26, 12) });
  const link = screen.getByRole('link', { name: uiText('passport.file') });
  expect(link.getAttribute('download')).toBe('course-2026-11-26.passport.txt');
  expect(decodeURIComponent(link.getAttribute('href') ?? '')).toContain(lineOf(didLesson(1)));
});

it('a file is read like the line that it holds', async () => {
  show(didLesson(1));
  const file = new File([`${lineOf(didLesson(2))}\n`], 'progress.txt', { type: 'text/plain' });
  await userEvent.upload(screen.getByLabelText(uiText('passport.bring.files')), file);
  expect(await screen.findByText(uiText('passport.found'))).toBeTruthy();
});

it('who has done nothing has nothing to take', () => {
  show(createCourseState(1, 'en'));
  expect(screen.getByText(uiText('passport.take.nothing'))).toBeTruthy();
  expect(screen.queryByRole('link', { name: uiText('passport.file') })).toBeNull();
});

it('a package that takes none, and a review, say why', () => {
  show(didLesson(1), { passport: 'none' });
  expect(screen.getByText(uiText('passport.none'))).toBeTruthy();
  expect(screen.queryByLabelText(uiText('passport.bring.line'))).toBeNull();
  cleanup();
  const review = {
    kind: 'not-recorded',
    reason: 'review',
    isKept: false,
    elsewhere: null,
    isErased: false,
  } as const;
  show(didLesson(1), { status: { get: () => review, subscribe: () => () => undefined } });
  expect(screen.getByText(uiText('passport.review'))).toBeTruthy();
});

it('codes turn by themselves only when asked, and stop', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  const answers = new Map(
    Array.from({ length: 100 }, (_, at) => [
      at + 1,
      { kind: 'ordering' as const, order: [1, 2, 3, 4, 5, 6] },
    ]),
  );
  const own = {
    ...didLesson(1),
    modules: new Map([[1, { ...EMPTY_MODULE, done: new Set([1]), reached: new Set([1]), answers }]]),
  };
  show(own);
  const section =
    screen.getByRole('heading', { name: uiText('passport.take') }).parentElement ?? document.body;
  const shown = () => within(section).getByRole('img', { hidden: true }).getAttribute('aria-label') ?? '';
  const first = shown();
  act(() => void vi.advanceTimersByTime(60_000));
  expect(shown()).toBe(first);
  await user.click(within(section).getByText(uiText('passport.code.turn')));
  act(() => void vi.advanceTimersByTime(4000));
  const second = shown();
  expect(second).not.toBe(first);
  await user.click(within(section).getByText(uiText('passport.code.stop')));
  act(() => void vi.advanceTimersByTime(60_000));
  expect(shown()).toBe(second);
  vi.useRealTimers();
});
