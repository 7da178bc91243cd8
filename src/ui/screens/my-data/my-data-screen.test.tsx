// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import enData from '../../../../locales/en/my-data.json';
import enUi from '../../../../locales/en/ui.json';
import type { Module } from '../../../content/types';
import { i18n } from '../../../i18n/instance';
import { startTexts } from '../../text/testing/start-texts';
import { CourseAccessContext, type CourseAccess, type SavedState } from '../course-access';
import { createSampleAccess } from '../testing/sample-access';
import { saveFile } from '../save-file';
import type { KeptData, KeptPart } from './kept-data';
import { MyDataScreen } from './my-data-screen';

vi.mock('../save-file', () => ({ saveFile: vi.fn<typeof saveFile>() }));

const devices: Module = {
  id: 'devices',
  n: 4,
  objectives: [],
  lessons: [{ id: 'repair', n: 1, minutes: 5 }],
};
const PARTS: readonly KeptPart[] = [
  { kind: 'record', entries: { record: { 'cmi.suspend_data': '3abc' } }, others: 0 },
  { kind: 'journal', entries: {}, others: 2 },
  { kind: 'notes', entries: { '7/devices/note': 'Ask Marie' }, others: 0 },
  { kind: 'recall', entries: {}, others: 0 },
  { kind: 'settings', entries: {}, others: 0 },
  { kind: 'tab', entries: {}, others: 0 },
  { kind: 'files', entries: {}, others: 0 },
];
const saved = vi.mocked(saveFile);

beforeEach(() => {
  startTexts({});
  i18n.addResourceBundle('en', 'my-data', enData);
  saved.mockClear();
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false;
  };
});
afterEach(cleanup);

async function open(kept: Partial<KeptData>, parts: Partial<CourseAccess> = {}) {
  const data: KeptData = {
    read: () => Promise.resolve(PARTS),
    endsVisit: true,
    erase: () => Promise.resolve(),
    ...kept,
  };
  const course = createSampleAccess([devices], { kept: () => Promise.resolve(data), ...parts });
  course.actor.send({ type: 'plan.changed', change: { module: 4, lesson: 1, term: 90 } });
  render(
    <MemoryRouter>
      <CourseAccessContext value={course}>
        <MyDataScreen />
      </CourseAccessContext>
    </MemoryRouter>,
  );
  await screen.findByRole('heading', { level: 1, name: enUi['settings.myData'] });
  return course;
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

it('every place is named, also where nothing is, and what others keep is only counted', async () => {
  await open({});
  const names = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(names).toEqual(
    (['progress', 'record', 'journal', 'notes', 'recall', 'settings', 'tab', 'files'] as const).map(
      (kind) => enData[`my-data.${kind}`],
    ),
  );
  expect(screen.getAllByText(enData['my-data.nothing'])).toHaveLength(5);
  expect(screen.getByText('2 entries of others who use this device are not shown.')).toBeTruthy();
});

it('files are as large as they are, and not as their list', async () => {
  const files: KeptPart = {
    kind: 'files',
    entries: { shared: { 'a.js': 1_600_000 } },
    others: 0,
    bytes: 1_600_000,
  };
  await open({ read: () => Promise.resolve([files]) });
  expect(screen.getByText('1,562.5 KiB')).toBeTruthy();
});

it('a tree shows each value as it is kept, and the progress by the names of the modules', async () => {
  await open({});
  expect(screen.getByText('Ask Marie')).toBeTruthy();
  expect(screen.getByText('3abc')).toBeTruthy();
  const [module] = screen.getAllByText('devices');
  expect(within(module?.closest('details') ?? document.body).getByText('90')).toBeTruthy();
});

it('the file holds all of it', async () => {
  await open({});
  await press(enData['my-data.save']);
  const [name, type, text = ''] = saved.mock.calls[0] ?? [];
  expect([name, type]).toEqual(['course.json', 'application/json']);
  expect(JSON.parse(text)).toMatchObject({
    course: 'course',
    progress: { attemptId: 1, modules: { devices: { planned: { '1': 90 }, done: [] } } },
    kept: {
      record: { record: { 'cmi.suspend_data': '3abc' } },
      notes: { '7/devices/note': 'Ask Marie' },
      recall: {},
    },
  });
});

it('nothing is erased before the question is answered, nor when it is answered no', async () => {
  const erase = vi.fn<() => Promise<void>>(() => Promise.resolve());
  await open({ erase });
  await press(enData['my-data.erase']);
  const dialog = screen.getByRole('dialog');
  expect(within(dialog).getByText(enData['my-data.eraseAnew'])).toBeTruthy();
  expect(
    within(dialog).getByText(/^If you are online, the files of the course will be deleted too/),
  ).toBeTruthy();
  await press(enData['my-data.keep']);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(erase).not.toHaveBeenCalled();
  await press(enData['my-data.erase']);
  await press(enData['my-data.eraseNow']);
  expect(erase).toHaveBeenCalledOnce();
});

it('beside an LMS it says who keeps the rest, warns of what is not saved yet, and shows what is left', async () => {
  const status: SavedState = {
    kind: 'unsaved',
    error: 'offline',
    isKept: true,
    elsewhere: null,
    isErased: false,
  };
  const read = vi.fn<KeptData['read']>(() => Promise.resolve(PARTS));
  await open(
    { endsVisit: false, read },
    { hasLms: true, status: { get: () => status, subscribe: () => () => undefined } },
  );
  expect(screen.getByText(enData['my-data.introLms'])).toBeTruthy();
  await press(enData['my-data.erase']);
  expect(screen.getByText(enData['my-data.eraseLms'])).toBeTruthy();
  expect(screen.getByText(enData['my-data.unsaved'])).toBeTruthy();
  await press(enData['my-data.eraseNow']);
  expect(await screen.findByText(enData['my-data.erased'])).toBeTruthy();
  expect(read).toHaveBeenCalledTimes(2);
});

it('what is saved while the screen is open is shown, and branches stay unfolded', async () => {
  const state = { isKept: true, elsewhere: null, isErased: false };
  let status: SavedState = { kind: 'saving', ...state };
  let announce = () => {};
  let parts: readonly KeptPart[] = [{ kind: 'notes', entries: { own: 'Ask Marie' }, others: 0 }];
  await open(
    { read: () => Promise.resolve(parts) },
    {
      status: {
        get: () => status,
        subscribe: (onChange) => {
          announce = onChange;
          return () => undefined;
        },
      },
    },
  );
  const branch = screen.getByText('Ask Marie').closest('details');
  branch?.setAttribute('open', '');
  parts = [{ kind: 'notes', entries: { own: 'Ask Marie', later: 'Ask Paul' }, others: 0 }];
  status = { kind: 'saved', at: 1, ...state };
  act(announce);
  const added = await screen.findByText('Ask Paul');
  expect(added.closest('details')).toBe(branch);
  expect(branch?.open).toBe(true);
});

it('where the browser refuses, both are said', async () => {
  await open({ read: () => Promise.resolve(null), erase: () => Promise.reject(new Error('refused')) });
  expect(screen.getByText(enData['my-data.refused'])).toBeTruthy();
  await press(enData['my-data.erase']);
  await press(enData['my-data.eraseNow']);
  expect(await screen.findByText(enData['my-data.eraseFailed'])).toBeTruthy();
});
