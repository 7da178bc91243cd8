import { describe, expect, test } from 'vitest';
import { wrapLabel } from './wrap-label';

describe('wrapLabel', () => {
  test('leaves a short label on one line', () => {
    expect(wrapLabel('End of life', 16)).toEqual(['End of life']);
  });

  test('breaks at spaces into lines of even length', () => {
    expect(wrapLabel('Paid once, before the power button is pressed', 40)).toEqual([
      'Paid once, before the',
      'power button is pressed',
    ]);
  });

  test('never makes more than three lines, even when they grow wider than asked', () => {
    const lines = wrapLabel('one two three four five six seven eight nine ten', 8);
    expect(lines).toHaveLength(3);
    expect(lines.join(' ')).toBe('one two three four five six seven eight nine ten');
  });

  test('keeps a long word whole', () => {
    expect(wrapLabel('Reconditionnement', 6)).toEqual(['Reconditionnement']);
  });

  test('does not break at a no-break space', () => {
    expect(wrapLabel('Vie du produit\u202f:', 14)).toEqual(['Vie du', 'produit\u202f:']);
  });

  test('breaks Chinese between characters, each as wide as two letters', () => {
    expect(wrapLabel('产品生命周期', 8)).toEqual(['产品生', '命周期']);
  });

  test('keeps a number within Chinese whole', () => {
    expect(wrapLabel('共1\u202f200台电脑', 7)).toEqual(['共1\u202f200', '台电脑']);
  });

  test('keeps Chinese punctuation away from the beginning of a line', () => {
    expect(wrapLabel('买一次，天天用', 8)).toEqual(['买一次，', '天天用']);
  });

  test('makes no line of an empty label', () => {
    expect(wrapLabel('', 10)).toEqual([]);
  });
});
