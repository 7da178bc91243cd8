import { expect, test } from 'vitest';
import { readPlainTexts } from './read-plain-texts';

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
  expect(await readPlainTexts('fr', 'a/b', () => Promise.reject(new Error('404')))).toBeNull();
  expect(await readPlainTexts('fr', 'a/b', serve({ key: 1 }))).toBeNull();
  expect(await readPlainTexts('fr', 'a/b', serve('text'))).toBeNull();
});
