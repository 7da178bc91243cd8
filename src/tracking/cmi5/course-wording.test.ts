import { expect, it, vi } from 'vitest';
import { createCourseWording, type WordSource } from './course-wording';

const OPTIONS = { interactions: true, languages: ['en', 'fr'], modules: ['a', 'b'], title: null };
const locate: WordSource['locate'] = (place) => Promise.resolve(place === '1.1' ? 'a/lesson' : null);

it('words are loaded once for each language, and those that do not load are tried at the next need', async () => {
  const read = vi.fn<WordSource['read']>((language) =>
    language === 'fr' ? Promise.reject(new Error('404')) : Promise.resolve({ key: 'Text' }),
  );
  const wording = createCourseWording(OPTIONS, { read, locate });
  wording.prepare('a');
  expect(wording.find('a', 'key')).toEqual({});
  await vi.waitFor(() => expect(wording.find('a', 'key')).toEqual({ en: 'Text' }));
  wording.prepare('a');
  expect(read.mock.calls.map(([language]) => language)).toEqual(['en', 'fr', 'fr']);
  expect(wording.find('a', 'other')).toEqual({});
});

it.each([
  ['1.1', true, ['course', 'a/lesson']],
  ['home', true, ['course']],
  ['1.1', false, ['course']],
])('at %s, where answers are told: %s, the words of %j are loaded', async (place, interactions, expected) => {
  const read = vi.fn<WordSource['read']>(() => Promise.resolve({ title: 'Title' }));
  const wording = createCourseWording({ ...OPTIONS, interactions }, { read, locate });
  wording.open(place);
  await vi.waitFor(() => expect(wording.nameCourse()).toEqual({ en: 'Title', fr: 'Title' }));
  wording.open(place);
  expect(read.mock.calls).toEqual(expected.flatMap((name) => OPTIONS.languages.map((tag) => [tag, name])));
});
