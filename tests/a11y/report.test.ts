import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  ACCESS_PARTS,
  ACCESS_TESTS,
  deriveVerdict,
  LAST_SOAK,
  type Clause,
} from '../../src/content/accessibility-report';
import { STANDARD_COUNT } from '../histories/stored-record';
import { PRODUCT } from './settings';

/** How many criteria of level A and AA each guideline of WCAG 2.1 has: 50 in all. */
const GUIDELINES = {
  '1.1': 1,
  '1.2': 5,
  '1.3': 5,
  '1.4': 9,
  '2.1': 3,
  '2.2': 2,
  '2.3': 1,
  '2.4': 7,
  '2.5': 4,
  '3.1': 2,
  '3.2': 4,
  '3.3': 4,
  '4.1': 3,
};
const ADDED = ['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8'];

const clauses = ACCESS_PARTS.flatMap((part): readonly Clause[] => part.clauses);
const numbersOf = (id: string) =>
  ACCESS_PARTS.filter((part) => part.id === id).flatMap((part) =>
    part.clauses.map(({ n }) => n.replaceAll('-', '.')),
  );

it('names tests that exist, and each of them for some clause', () => {
  const files = Object.values(ACCESS_TESTS).map((name) => [`${name}.test.ts`, `${name}.test.tsx`]);
  expect(files.filter((endings) => !endings.some((file) => existsSync(file)))).toEqual([]);
  const used = new Set(clauses.flatMap(({ tests = [] }) => tests));
  expect(Object.keys(ACCESS_TESTS).filter((name) => ![...used].some((other) => other === name))).toEqual([]);
});

it('holds every criterion of level A and AA once, and what WCAG 2.2 adds', () => {
  const numbers = numbersOf('wcag21');
  expect(new Set(numbers).size).toBe(numbers.length);
  const counted = Object.keys(GUIDELINES).map((guideline) => [
    guideline,
    numbers.filter((n) => n.startsWith(`${guideline}.`)).length,
  ]);
  expect(Object.fromEntries(counted)).toEqual(GUIDELINES);
  expect(numbers).toHaveLength(50);
  expect(numbersOf('wcag22')).toEqual(ADDED);
});

it('calls nothing supported that no test holds', () => {
  expect(clauses.map(deriveVerdict)).toEqual(
    clauses.map(({ tests = [], person }) => {
      if (tests.length > 0) return 'supports';
      return person === undefined ? 'absent' : 'open';
    }),
  );
});

it('tells of a long run only what one can have written', () => {
  const { screens, histories } = LAST_SOAK;
  const days = [screens, histories].flatMap((part) => part?.day ?? []);
  expect(days.filter((day) => !/^\d{4}-\d\d-\d\d$/.test(day))).toEqual([]);
  expect(screens?.settings ?? PRODUCT.length).toBe(PRODUCT.length);
  expect(histories?.histories ?? 100_000).toBeGreaterThanOrEqual(100_000);
  expect(histories?.seeds.length ?? STANDARD_COUNT).toBe(STANDARD_COUNT);
});
