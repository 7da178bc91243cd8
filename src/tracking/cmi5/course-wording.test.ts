import { expect, it, vi } from 'vitest';
import { createCourseWording, type ReadTexts } from './course-wording';

it('words are loaded once for each language, and those that do not load are tried at the next need', async () => {
  const read = vi.fn<ReadTexts>((language) =>
    language === 'fr' ? Promise.reject(new Error('404')) : Promise.resolve({ key: 'Text' }),
  );
  const wording = createCourseWording(['en', 'fr'], read);
  wording.prepare('a');
  expect(wording.find('a', 'key')).toEqual({});
  await vi.waitFor(() => expect(wording.find('a', 'key')).toEqual({ en: 'Text' }));
  wording.prepare('a');
  expect(read.mock.calls.map(([language]) => language)).toEqual(['en', 'fr', 'fr']);
  expect(wording.find('a', 'other')).toEqual({});
});
