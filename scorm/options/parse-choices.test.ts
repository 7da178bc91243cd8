import { describe, expect, test } from 'vitest';
import { PROFILES } from '../../src/content/package-options';
import { sampleOptions } from '../../src/content/testing/sample-options';
import { createCourseFacts, createModuleFacts } from '../testing/sample-facts';
import type { Choices } from './choices';
import { parseChoices } from './parse-choices';

const course = createCourseFacts(
  [createModuleFacts('first', { graded: false }), createModuleFacts('second')],
  {
    passMark: 70,
  },
);

/** The options, or the line that says what is wrong. */
function parse(choices: Choices) {
  const result = parseChoices(choices, course);
  return result.ok ? result : { ok: false, error: result.error.message };
}

describe('choices of a package', () => {
  test('left open take everything the course has, one package per profile', () => {
    const result = parse({});
    expect(result).toEqual({
      ok: true,
      value: PROFILES.map((profile) => ({
        ...sampleOptions,
        profile,
        modules: ['first', 'second'],
        languages: ['en', 'fr'],
        passMark: 70,
        passport: profile === 'web' ? 'all' : 'lessons',
      })),
    });
  });

  test('made are all kept: modules in course order, languages in the order given, nothing twice', () => {
    const result = parse({
      profiles: ['web', 'web'],
      modules: ['second', 'first', 'second'],
      languages: ['fr', 'en'],
      passMark: '100',
      attempts: '3',
      lockedOrder: true,
      interactions: false,
      identifier: 'ministry-of-works-2',
      title: ' Buying ICT – “well” ',
      reporting: 'completed',
      failure: 'failed',
      finish: true,
      passport: 'none',
    });
    expect(result).toEqual({
      ok: true,
      value: [
        {
          profile: 'web',
          version: '1',
          modules: ['first', 'second'],
          languages: ['fr', 'en'],
          passMark: 100,
          attempts: 3,
          lockedOrder: true,
          interactions: false,
          identifier: 'ministry-of-works-2',
          title: 'Buying ICT – “well”',
          reporting: 'completed',
          failure: 'failed',
          finish: true,
          passport: 'all',
        },
      ],
    });
  });

  test('of what a passport gives hold for an LMS', () => {
    const result = parse({ profiles: ['scorm12', 'cmi5', 'web'], passport: 'none' });
    const made = 'value' in result ? result.value : [];
    expect(made.map(({ passport }) => passport)).toEqual(['none', 'none', 'all']);
  });

  test('to split make a package for each chosen module in each profile', () => {
    const result = parse({ profiles: ['scorm12', 'web'], split: true });
    const made = 'value' in result ? result.value : [];
    expect(made.map(({ profile, modules }) => [profile, ...modules])).toEqual([
      ['scorm12', 'first'],
      ['scorm12', 'second'],
      ['web', 'first'],
      ['web', 'second'],
    ]);
  });

  test('for an LMS take the settings of its recipe, unless others were made', () => {
    const pick = (choices: Choices) => {
      const result = parse(choices);
      return 'value' in result
        ? result.value.map(({ profile, reporting }) => [profile, reporting])
        : result.error;
    };
    expect(pick({ lms: 'cornerstone' })).toEqual([['scorm12', 'completed']]);
    expect(pick({ lms: 'cornerstone', profiles: ['scorm2004-3rd'], reporting: 'passed' })).toEqual([
      ['scorm2004-3rd', 'passed'],
    ]);
    expect(pick({ lms: 'blackboard' })).toEqual([['scorm2004-4th', 'passed']]);
    expect(pick({ lms: 'oodle' })).toMatch(/^unknown LMS "oodle"; allowed: moodle, .*, other$/);
  });

  test('name the field that is wrong, its value and what is allowed, for other words than these', () => {
    expect(parseChoices({ languages: ['de'] }, course)).toEqual({
      ok: false,
      error: {
        field: 'languages',
        kind: 'unknown',
        value: 'de',
        allowed: ['en', 'fr'],
        message: 'unknown language "de"; allowed: en, fr',
      },
    });
  });

  test('of one title for several packages are refused', () => {
    expect(parse({ split: true, title: 'All' })).toEqual({
      ok: false,
      error: 'one title cannot name several packages; leave it out',
    });
  });

  test.each<[Choices, string]>([
    [{ profiles: ['scorm13'] }, `unknown profile "scorm13"; allowed: ${PROFILES.join(', ')}`],
    [{ modules: ['first', 'third'] }, 'unknown module "third"; allowed: first, second'],
    [{ modules: [] }, 'no module chosen; allowed: first, second'],
    [{ languages: ['FR'] }, 'unknown language "FR"; allowed: en, fr'],
    [{ languages: [''] }, 'unknown language ""; allowed: en, fr'],
    [{ reporting: 'Passed' }, 'unknown reporting "Passed"; allowed: passed, completed'],
    [{ failure: '' }, 'unknown failure ""; allowed: incomplete, failed'],
    [{ passport: 'some' }, 'unknown passport scope "some"; allowed: none, lessons, all'],
  ])('with an unknown name say which and what is allowed: %o', (choices, error) => {
    expect(parse(choices)).toEqual({ ok: false, error });
  });

  test.each(['0', '101', '-5', '8.5', '80%', '1e1', '', ' 80', '0x50'])(
    'refuse the pass mark "%s"',
    (passMark) => {
      expect(parse({ passMark })).toEqual({
        ok: false,
        error: `wrong pass mark "${passMark}"; allowed: a whole number from 1 to 100`,
      });
    },
  );

  test.each(['0', '100', '-1', '2.5', 'all', ''])('refuse the number of attempts "%s"', (attempts) => {
    expect(parse({ attempts })).toEqual({
      ok: false,
      error: `wrong number of attempts "${attempts}"; allowed: a whole number from 1 to 99`,
    });
  });
  test.each(['', '2nd', 'My-course', 'a b', 'a_b', 'cours-été', `a${'b'.repeat(64)}`])(
    'refuse the identifier "%s"',
    (identifier) => {
      expect(parse({ identifier })).toEqual({
        ok: false,
        error: `wrong identifier "${identifier}"; allowed: a small letter, then at most 63 small letters, digits or hyphens`,
      });
    },
  );

  test.each(['', ' ', 'two\nlines', 'x'.repeat(201)])('refuse the title "%s"', (title) => {
    expect(parse({ title })).toEqual({
      ok: false,
      error: `wrong title "${title.trim()}"; allowed: one line of 1 to 200 characters`,
    });
  });
});
