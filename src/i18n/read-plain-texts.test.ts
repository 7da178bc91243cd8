import { expect, test, vi } from 'vitest';
import { i18n, startI18n } from './instance';
import { readPlainTexts } from './read-plain-texts';

startI18n('en');
const serve = (value: unknown) => () => Promise.resolve(value);

test('texts of another language come without their markup', async () => {
  const texts = await readPlainTexts(
    'fr',
    'a/b',
    serve({ 'q1.prompt': 'Que <em>garder</em> <term-x>ici</term-x> ?' }),
  );
  expect(texts).toEqual({ 'q1.prompt': 'Que garder ici ?' });
});

test('what is missing or no file of texts is none, and nothing fails', async () => {
  expect(await readPlainTexts('fr', 'a/d', () => Promise.reject(new Error('404')))).toBeNull();
  expect(await readPlainTexts('fr', 'a/d', serve({ key: 1 }))).toBeNull();
  expect(await readPlainTexts('fr', 'a/d', serve('text'))).toBeNull();
});

test('what a screen shows is not fetched again', async () => {
  i18n.addResourceBundle('en', 'a/c', { title: 'The <em>course</em>' });
  const fetchFile = vi.fn<() => Promise<unknown>>();
  expect(await readPlainTexts('en', 'a/c', fetchFile)).toEqual({ title: 'The course' });
  expect(fetchFile).not.toHaveBeenCalled();
});
