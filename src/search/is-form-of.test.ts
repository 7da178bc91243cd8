import { expect, it } from 'vitest';
import { cutEnding, isFormOf } from './is-form-of';

it.each([
  ['achats', 'achat'],
  ['laptops', 'laptop'],
  ['закупок', 'закупки'],
  ['déchets', 'déchet'],
  ['contrato', 'contratos'],
])('%s and %s count as one word', (word, other) => {
  expect(isFormOf(other, word)).toBe(true);
});

it.each([
  ['lot', 'lots of'],
  ['contrat', 'contraire'],
  ['lease', 'leaseholders'],
  ['cost', 'coat'],
])('%s and %s do not', (word, other) => {
  expect(isFormOf(other, word)).toBe(false);
});

it('a short word has no ending to cut', () => {
  expect(cutEnding('lot')).toBe('lot');
  expect(cutEnding('lots')).toBe('lots');
});
