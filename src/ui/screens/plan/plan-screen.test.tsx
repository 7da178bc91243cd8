// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import enPlan from '../../../../locales/en/plan.json';
import enUi from '../../../../locales/en/ui.json';
import type { BlockOf, Lesson, LoadableModule } from '../../../content/types';
import { addMissed } from '../../../engine/recall/schedule';
import { moduleStateOf } from '../../../engine/course/course-state';
import { i18n } from '../../../i18n/instance';
import { startTexts } from '../../text/testing/start-texts';
import { CourseAccessContext, type CourseAccess } from '../course-access';
import { AtWorkSection } from '../lesson/at-work-section';
import { saveFile } from '../save-file';
import { createSampleAccess } from '../testing/sample-access';
import { PlanScreen } from './plan-screen';

const NAMES = ['repair', 'reuse'] as const;
const devices: LoadableModule = {
  id: 'devices',
  n: 4,
  objectives: [],
  lessons: NAMES.map((id, at) => ({ id, n: at + 1, minutes: 5 })),
  load: { lesson: () => undefined },
};
const block: BlockOf<'at-work'> = { id: 'your-desk', kind: 'at-work' };
const lesson: Lesson = { id: 'repair', objectives: [], terms: [], sources: [], blocks: [block] };

/** Noon of a day in winter, wherever the test runs. */
const NOON = new Date(2026, 10, 26, 12).getTime();

vi.mock('../save-file', () => ({ saveFile: vi.fn<typeof saveFile>() }));
const saved = vi.mocked(saveFile);
const printed = vi.fn<() => void>();

beforeEach(() => {
  startTexts({});
  i18n.addResourceBundle('en', 'plan', enPlan);
  i18n.addResourceBundle('en', 'course', { title: 'Buying ICT', 'module.devices': 'Devices' });
  i18n.addResourceBundle('en', 'devices/module', { 'repair.title': 'Repair', 'reuse.title': 'Reuse' });
  i18n.addResourceBundle('en', 'devices/repair', { 'your-desk.text': 'Call the <em>firm</em>; ask.' });
  i18n.addResourceBundle('en', 'devices/reuse', { 'your-desk.text': 'Find a use.' });
  saved.mockClear();
  vi.stubGlobal('print', printed);
  printed.mockClear();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function createCourse(): CourseAccess {
  const sample = createSampleAccess([devices], { now: () => NOON });
  return {
    ...sample,
    library: {
      ...sample.library,
      module: () => Promise.resolve(devices),
      lesson: (_, id) => Promise.resolve({ ...lesson, id }),
    },
  };
}
const plan = (course: CourseAccess, at: number, term: 30 | 90 | null = 30) =>
  course.actor.send({ type: 'plan.changed', change: { module: 4, lesson: at, term } });
const stateOf = (course: CourseAccess) => course.actor.getSnapshot().context.state;
const plannedIn = (course: CourseAccess) => moduleStateOf(stateOf(course), 4).planned;

async function open(course: CourseAccess) {
  render(
    <MemoryRouter>
      <CourseAccessContext value={course}>
        <PlanScreen />
      </CourseAccessContext>
    </MemoryRouter>,
  );
  await screen.findByRole('heading', { level: 1, name: enUi['home.plan'] });
}

it('a task of a lesson goes on the plan by its tick, which leads there, and comes off by the same', async () => {
  const course = createCourse();
  render(
    <CourseAccessContext value={course}>
      <AtWorkSection block={block} module={devices} lesson={2} namespace="devices/repair" />
    </CourseAccessContext>,
  );
  const tick = screen.getByRole('checkbox', { name: enUi['block.atWork.plan'] });
  expect(screen.queryByRole('link')).toBeNull();
  await userEvent.click(tick);
  expect(plannedIn(course)).toEqual(new Map([[2, 30]]));
  expect(screen.getByRole('link', { name: enUi['home.plan'] }).getAttribute('href')).toBe('#/plan');
  await userEvent.click(tick);
  expect(plannedIn(course)).toEqual(new Map());
});

it('where nothing is ticked it says how to, and offers nothing to print', async () => {
  await open(createCourse());
  expect(screen.getByText(enPlan['plan.empty'])).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

it('shows each action with its text, its lesson and the day 30 days from today', async () => {
  const course = createCourse();
  plan(course, 1);
  await open(course);
  expect(screen.getByRole('heading', { level: 2, name: 'Devices' })).toBeTruthy();
  const [item] = screen.getAllByRole('listitem');
  expect(item?.textContent).toContain('Call the firm; ask.');
  expect(item?.textContent).toContain('By 26 December 2026');
  expect(screen.getByRole('link', { name: 'Repair' }).getAttribute('href')).toBe(
    '#/devices/lesson/repair?at=your-desk',
  );
});

it('the term and the start move the day, and a date that is none moves nothing and is named', async () => {
  const course = createCourse();
  plan(course, 1);
  await open(course);
  await userEvent.click(screen.getByRole('radio', { name: enPlan['plan.term.90'] }));
  expect(plannedIn(course)).toEqual(new Map([[1, 90]]));
  expect(screen.getByText('By 24 February 2027')).toBeTruthy();
  const start = screen.getByLabelText<HTMLInputElement>(enPlan['plan.start']);
  expect(start.value).toBe('2026-11-26');
  fireEvent.change(start, { target: { value: '2027-01-01' } });
  expect(screen.getByText('By 1 April 2027')).toBeTruthy();
  fireEvent.change(start, { target: { value: '0007-01-01' } });
  expect(screen.queryByText(enPlan['plan.startWrong'])).toBeNull();
  fireEvent.blur(start);
  expect(screen.getByText(enPlan['plan.startWrong'])).toBeTruthy();
  expect(screen.getByText('By 1 April 2027')).toBeTruthy();
});

it('the calendar file has an entry for each action, the same ones the next time, and no name', async () => {
  const course = createCourse();
  plan(course, 1);
  plan(course, 2, 90);
  await open(course);
  const save = screen.getByRole('button', { name: enPlan['plan.calendar'] });
  await userEvent.click(save);
  await userEvent.click(screen.getAllByRole('radio', { name: enPlan['plan.term.90'] })[0] ?? save);
  await userEvent.click(save);
  await waitFor(() => expect(saved).toHaveBeenCalledTimes(2));
  expect(saved.mock.calls.map(([name]) => name)).toEqual(['course.ics', 'course.ics']);
  const [first = '', second = ''] = saved.mock.calls.map(([, , text]) => text);
  const pick = (file: string, name: string) => file.split('\r\n').filter((line) => line.startsWith(name));
  expect(pick(first, 'DTSTART')).toEqual(['DTSTART;VALUE=DATE:20261226', 'DTSTART;VALUE=DATE:20270224']);
  expect(pick(first, 'DESCRIPTION')[0]).toBe('DESCRIPTION;LANGUAGE=en:Call the firm\\; ask.');
  expect(pick(second, 'UID')).toEqual(pick(first, 'UID'));
  expect(new Set(pick(first, 'UID')).size).toBe(2);
  const revision = (file: string) => Number(pick(file, 'SEQUENCE')[0]?.split(':')[1]);
  expect(revision(second)).toBeGreaterThan(revision(first));
});

it('the calendar file has the days on which questions come back, too', async () => {
  const course = createCourse();
  plan(course, 1);
  const missed = { module: 4, item: 1, attempt: null };
  await (await course.recall()).change((list) => addMissed(list, [missed], 20_783));
  await open(course);
  await userEvent.click(screen.getByRole('button', { name: enPlan['plan.calendar'] }));
  await waitFor(() => expect(saved).toHaveBeenCalledOnce());
  const days = saved.mock.calls[0]?.[2].match(/(?<=DATE:)\d+/g);
  expect(days).toEqual(['20261226', '20261128', '20261203', '20261210', '20261224']);
});

it('what was printed keeps its days from then on', async () => {
  const course = createCourse();
  plan(course, 1);
  await open(course);
  expect(stateOf(course).planStart).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: enPlan['plan.print'] }));
  expect(printed).toHaveBeenCalledOnce();
  expect(stateOf(course).planStart).toBe(20_783);
});

it('an action that is taken off leaves the way back, with the focus', async () => {
  const course = createCourse();
  plan(course, 1);
  plan(course, 2);
  await open(course);
  await userEvent.click(screen.getByRole('button', { name: 'Take off the plan: Repair' }));
  expect([...plannedIn(course).keys()]).toEqual([2]);
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  const told = screen.getByRole('status');
  expect(within(told).getByRole('link', { name: 'Repair' })).toBeTruthy();
  expect(told.contains(document.activeElement)).toBe(true);
});
