import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import english from '../../locales/en/trainer.json';
import { FAILURES, PROFILES, REPORTINGS } from '../../src/content/package-options';
import { nameStandard } from '../profiles/name-standard';
import { deriveGuide } from './derive-guide';
import { describeGuide } from './describe-guide';
import { BASES } from './recipe';
import { findRecipe, LMS_IDS } from './recipes';

const recipes = LMS_IDS.map(findRecipe);

/** Last segments of the keys that begin with a word. */
const listIds = (prefix: string): string[] =>
  Object.keys(english).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));

/** The package that a recipe makes. */
const usual = { failure: 'incomplete', finish: false, attempts: null, isGraded: true } as const;
const deriveUsual = (lms: (typeof LMS_IDS)[number]) => {
  const { profile, reporting = 'passed' } = findRecipe(lms);
  return deriveGuide(lms, { ...usual, profile, reporting });
};

describe('the recipes', () => {
  test('use every step, setting, advice and basis that there are words for', () => {
    const sorted = (ids: readonly string[]) => [...new Set(ids)].toSorted();
    const guides = LMS_IDS.flatMap((lms) =>
      PROFILES.flatMap((profile) =>
        REPORTINGS.flatMap((reporting) =>
          FAILURES.flatMap((failure) =>
            [null, 2].map((attempts) =>
              deriveGuide(lms, { profile, reporting, failure, attempts, finish: true, isGraded: true }),
            ),
          ),
        ),
      ),
    );
    expect(sorted(guides.flatMap(({ steps }) => steps))).toEqual(listIds('trainer.step.').toSorted());
    expect(sorted(guides.flatMap(({ settings }) => settings))).toEqual(
      listIds('trainer.setting.').toSorted(),
    );
    expect(sorted(guides.flatMap(({ advice }) => advice))).toEqual(listIds('trainer.advice.').toSorted());
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
    for (const lms of LMS_IDS)
      expect(deriveUsual(lms).settings.includes('completed')).toBe(findRecipe(lms).reporting === 'completed');
  });

  test('come as numbered lines of English', () => {
    expect(describeGuide('open-edx', deriveUsual('open-edx')).split('\n')).toEqual([
      expect.stringMatching(/^Open edX: SCORM 1\.2/),
      expect.stringMatching(/^ {2}1\. The SCORM XBlock/),
      expect.stringMatching(/^ {2}2\. In Studio/),
      expect.stringMatching(/^ {2}3\. Window: /),
    ]);
  });

  test('come with what they advise against, and with what the package does', () => {
    const facts = { ...usual, profile: 'scorm2004-3rd', reporting: 'passed', attempts: 2 } as const;
    const [head, ...lines] = describeGuide('moodle', deriveGuide('moodle', facts)).split('\n');
    expect(head).toMatch(/^Moodle: This package is made for SCORM 2004 3rd Edition\. .* SCORM 1\.2: /);
    expect(lines.join('\n')).toMatch(/graded quiz \(2\) count within one attempt/);
  });

  test('give a reason for the standard that they advise', () => {
    for (const lms of LMS_IDS) {
      const [standard = ''] = /SCORM (?:1\.2|2004)/.exec(nameStandard(findRecipe(lms).profile) ?? '') ?? [];
      expect(english[`trainer.why.${lms}`]).toMatch(new RegExp(`^${standard}(?:: | is | works | with )\\w`));
    }
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
