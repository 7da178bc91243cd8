import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import english from '../../locales/en/trainer.json';
import { describeRecipe } from './describe-recipe';
import { BASES } from './recipe';
import { findRecipe, LMS_IDS } from './recipes';

const recipes = LMS_IDS.map(findRecipe);

/** Last segments of the keys that begin with a word. */
const listIds = (prefix: string): string[] =>
  Object.keys(english).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));

describe('the recipes', () => {
  test('use every step, setting and basis that there are words for', () => {
    const sorted = (ids: readonly string[]) => [...new Set(ids)].toSorted();
    expect(sorted(recipes.flatMap(({ steps }) => steps))).toEqual(listIds('trainer.step.').toSorted());
    expect(sorted(recipes.flatMap(({ settings }) => settings))).toEqual(
      listIds('trainer.setting.').toSorted(),
    );
    expect(sorted(recipes.map(({ basis }) => basis))).toEqual([...BASES].toSorted());
    expect(listIds('trainer.why.').toSorted()).toEqual([...LMS_IDS].toSorted());
  });

  test('name what they rest on, unless nothing is known', () => {
    for (const { basis, sources } of recipes) {
      expect(sources.length > 0).toBe(basis !== 'standard');
      for (const source of sources) expect(source).toMatch(/^https:\/\/[\w.-]+(?:\/[\w./-]*)?$/);
    }
  });

  test('ask for a completion on “completed” exactly where passed is never sent', () => {
    for (const { reporting, settings } of recipes)
      expect(settings.includes('completed')).toBe(reporting === 'completed');
  });

  test('come as numbered lines of English', () => {
    expect(describeRecipe('open-edx').split('\n')).toEqual([
      expect.stringMatching(/^Open edX: SCORM 1\.2/),
      expect.stringMatching(/^ {2}1\. The SCORM XBlock/),
      expect.stringMatching(/^ {2}2\. In Studio/),
      expect.stringMatching(/^ {2}3\. Window: /),
    ]);
  });

  test('stand in the README as they are', () => {
    const readme = readFileSync('scorm/README.md', 'utf8');
    const rows = [...readme.matchAll(/^\| `([a-z][a-z-]*)` +\| (`scorm[^|]*?) +\|/gm)].map(
      ([, id, settings]) => [id, settings],
    );
    const expected = LMS_IDS.map((id) => {
      const { profile, reporting } = findRecipe(id);
      return [id, reporting ? `\`${profile}\`, \`--reporting ${reporting}\`` : `\`${profile}\``];
    });
    expect(rows).toEqual(expected);
  });
});
