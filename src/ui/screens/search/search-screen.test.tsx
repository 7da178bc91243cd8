// @vitest-environment jsdom
import {
  act,
  cleanup,
  render,
  screen,
  waitFor,
  waitForElementToBeRemoved,
  within,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import enSearch from '../../../../locales/en/search.json';
import frSearch from '../../../../locales/fr/search.json';
import frUi from '../../../../locales/fr/ui.json';
import type { Source } from '../../../content/source';
import type { Module } from '../../../content/types';
import { i18n } from '../../../i18n/instance';
import { startTexts } from '../../text/testing/start-texts';
import { CourseAccessContext, type CourseAccess } from '../course-access';
import { createSampleAccess } from '../testing/sample-access';
import { SearchScreen } from './search-screen';

const NAMES = ['repair', 'reuse', 'lease', 'refurbish', 'remake', 'recycle', 'resell'];
const devices: Module = {
  id: 'devices',
  n: 1,
  objectives: [],
  lessons: NAMES.map((id, at) => ({ id, n: at + 1, minutes: 5 })),
};

const EN = {
  'devices/module': Object.fromEntries(
    NAMES.flatMap((id) => [
      [`${id}.title`, `About ${id}`],
      [`${id}.summary`, 'What a laptop needs.'],
    ]),
  ),
  'devices/repair': {
    'parts.title': 'Spare parts',
    'parts.text': 'A <term>battery</term> costs <b>&lt;img src=x&gt;</b> & <img src=x> less than a laptop.',
  },
};
const FR = {
  'devices/module': { 'repair.title': 'Réparer', 'repair.summary': 'Une réparation prolonge la vie.' },
  'devices/repair': { 'parts.title': 'Pièces', 'parts.text': 'Une batterie de rechange.' },
};
const FILES = new Map<string, object>(
  Object.entries({ en: EN, fr: FR }).flatMap(([language, namespaces]) =>
    Object.entries(namespaces).map(([name, texts]) => [`locales/${language}/${name}.json`, texts]),
  ),
);

const monitor: Source = {
  authors: 'UNITAR',
  title: 'The laptop monitor',
  year: 2024,
  publisher: 'ITU',
  url: 'https://example.org/',
  language: 'en',
};

const answerFile = (path: string) =>
  Promise.resolve(new Response(JSON.stringify(FILES.get(path) ?? { 'none.title': '' })));

const createCourse = (parts: Partial<CourseAccess> = {}): CourseAccess => {
  const sample = createSampleAccess([devices], parts);
  return {
    ...sample,
    library: {
      ...sample.library,
      glossary: () => Promise.resolve(['e-waste']),
      bibliography: () => Promise.resolve({ 'adisa-bitraser': monitor }),
      sourceUses: () => Promise.resolve({ 'adisa-bitraser': [{ module: 'devices' }] }),
      searchMap: () =>
        Promise.resolve([
          {
            module: 'devices',
            lessons: devices.lessons.map(({ id, n }) => ({
              id,
              n,
              blocks: id === 'repair' ? [{ id: 'parts', heading: 'parts.title', texts: ['parts.text'] }] : [],
            })),
          },
        ]),
    },
  };
};

async function open(query: string, parts: Partial<CourseAccess> = {}) {
  const course = createCourse(parts);
  render(
    <MemoryRouter initialEntries={[query === '' ? '/search' : `/search?q=${query}`]}>
      <CourseAccessContext value={course}>
        <SearchScreen />
      </CourseAccessContext>
    </MemoryRouter>,
  );
  await waitForElementToBeRemoved(screen.getByText('One moment…'));
  return course;
}

const field = () => screen.getByRole<HTMLInputElement>('searchbox');
const groupOf = (name: string) => screen.findByRole('region', { name });
const marksIn = (element: Element) => [...element.querySelectorAll('mark')].map((mark) => mark.textContent);

beforeEach(() => {
  startTexts({});
  vi.stubGlobal('fetch', answerFile);
  i18n.addResourceBundle('en', 'search', enSearch);
  i18n.addResourceBundle('fr', 'search', frSearch);
  i18n.addResourceBundle('fr', 'ui', frUi);
  for (const language of ['en', 'fr'])
    i18n.addResourceBundle(language, 'course', { title: 'Course', 'module.devices': 'Devices' });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('before anything is typed it says what is searched, and the field has the focus', async () => {
  await open('');
  expect(document.activeElement).toBe(field());
  expect(screen.getByText(enSearch['search.hint'])).toBeTruthy();
  expect(screen.queryByRole('region')).toBeNull();
});

it('what is found stands under lessons, glossary and sources, with the place in the lesson', async () => {
  await open('');
  await userEvent.keyboard('spare batt');
  const lessons = await groupOf('Lessons');
  const [title, passage] = within(lessons).getAllByRole('link');
  expect(title?.getAttribute('href')).toBe('#/devices/lesson/repair');
  expect(passage?.getAttribute('href')).toBe('#/devices/lesson/repair?at=parts');
  expect(within(lessons).getByText('Devices')).toBeTruthy();

  await userEvent.clear(field());
  await userEvent.type(field(), 'e-waste');
  expect(within(await groupOf('Glossary')).getByRole('button', { name: 'e-waste' })).toBeTruthy();

  await userEvent.clear(field());
  await userEvent.type(field(), 'monitor');
  const source = within(await groupOf('Sources')).getByRole('link', { name: 'The laptop monitor' });
  expect(source.getAttribute('href')).toBe('#/sources?at=adisa-bitraser');
});

it('what was looked for is marked, and no text ever becomes markup', async () => {
  await open('battery');
  const lessons = await groupOf('Lessons');
  expect(marksIn(lessons)).toEqual(['battery']);
  expect(lessons.textContent).toContain('A battery costs &lt;img src=x&gt; & <img src=x> less');
  expect(document.querySelector('img, b, term')).toBeNull();

  await userEvent.clear(field());
  await userEvent.type(field(), '<img src=q onerror=x>');
  await screen.findByRole('region', { name: 'Lessons' });
  expect(document.querySelector('img')).toBeNull();
});

it('where nothing is found it says so and what else to try', async () => {
  await open('zzqxv');
  expect(await screen.findByText(enSearch['search.noneText'])).toBeTruthy();
  expect(screen.getByText(/^Nothing found for “.zzqxv.”$/u)).toBeTruthy();
  expect(screen.queryByRole('region')).toBeNull();
});

it('one letter is not looked for', async () => {
  await open('z');
  expect(screen.getByText(enSearch['search.tooShort'])).toBeTruthy();
});

it('where nothing has all the words, what comes closest is shown as such', async () => {
  await open('batery');
  await groupOf('Lessons');
  expect(screen.getByText(enSearch['search.loose'])).toBeTruthy();
});

it('the number of results is announced when typing pauses', async () => {
  await open('');
  const status = screen.getByRole('status');
  await userEvent.keyboard('battery');
  expect(status.textContent).toBe('');
  await waitFor(() => expect(status.textContent).toBe('1 result'), { timeout: 5000 });
  await userEvent.clear(field());
  await userEvent.type(field(), 'zzqxv');
  await waitFor(() => expect(status.textContent).toContain('Nothing found'), { timeout: 5000 });
  await userEvent.clear(field());
  await userEvent.type(field(), 'batery');
  await waitFor(() => expect(status.textContent).toBe(`${enSearch['search.loose']} 1 result`), {
    timeout: 5000,
  });
});

it('Enter goes from the field to the first result, and Tab on to the next', async () => {
  await open('');
  await userEvent.keyboard('battery{Enter}');
  const [title, passage] = within(await groupOf('Lessons')).getAllByRole('link');
  expect(document.activeElement).toBe(title);
  await userEvent.tab();
  expect(document.activeElement).toBe(passage);
});

it('of many results the best are shown; the others come when asked for, with the focus on the first of them', async () => {
  await open('laptop');
  const lessons = await groupOf('Lessons');
  expect(within(lessons).getAllByRole('heading', { level: 3 })).toHaveLength(5);
  await userEvent.click(within(lessons).getByRole('button', { name: 'Show all 7' }));
  const items = lessons.querySelectorAll('ol > li');
  expect(items).toHaveLength(7);
  expect(document.activeElement).toBe(items[5]);
});

it('a locked lesson is named, but no link, and nothing of its inside is shown', async () => {
  await open('reuse', { lockedOrder: true });
  const lessons = await groupOf('Lessons');
  expect(lessons.textContent).toContain('About reuse');
  expect(within(lessons).queryByRole('link')).toBeNull();
  expect(lessons.textContent).not.toContain('What a laptop needs.');
});

it('after a change of language the other texts are searched, for the words that were typed', async () => {
  const { changeLanguage } = await open('batterie');
  expect(screen.queryByRole('link', { name: /rechange/ })).toBeNull();
  await act(() => changeLanguage('fr'));
  const lessons = await groupOf('Leçons');
  expect(marksIn(lessons)).toEqual(['batterie']);
  expect(field().value).toBe('batterie');
});

it('where the texts cannot be had it says so, and tries again', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await open('battery');
  expect(screen.getByText('This part could not be loaded')).toBeTruthy();
  vi.stubGlobal('fetch', answerFile);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(marksIn(await groupOf('Lessons'))).toEqual(['battery']);
});
