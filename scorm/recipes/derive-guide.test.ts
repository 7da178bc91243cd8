import { describe, expect, it, test } from 'vitest';
import english from '../../locales/en/trainer.json';
import { FAILURES, PROFILES, REPORTINGS } from '../../src/content/package-options';

import { parseChoices } from '../options/parse-choices';
import { createCourseFacts, createModuleFacts } from '../testing/sample-facts';
import { deriveGuide, deriveGuides, type Guide, type GuideFacts } from './derive-guide';
import { findRecipe, LMS_IDS, type LmsId } from './recipes';

const BOTH = [false, true] as const;

/** Every way in which a package can bear on its guide. */
const FACTS: readonly GuideFacts[] = PROFILES.flatMap((profile) =>
  REPORTINGS.flatMap((reporting) =>
    FAILURES.flatMap((failure) =>
      BOTH.flatMap((finish) =>
        [null, 1, 3].flatMap((attempts) =>
          BOTH.map((isGraded) => ({ profile, reporting, failure, finish, attempts, isGraded })),
        ),
      ),
    ),
  ),
);

interface Case {
  readonly lms: LmsId;
  readonly facts: GuideFacts;
  readonly guide: Guide;
  /** In English: settings, and all that is to be done, with them. */
  readonly settings: string;
  readonly whole: string;
}

const CASES: readonly Case[] = LMS_IDS.flatMap((lms) =>
  FACTS.map((facts) => {
    const guide = deriveGuide(lms, facts);
    const settings = guide.settings.map((id) => english[`trainer.setting.${id}`]).join('\n');
    const steps = guide.steps.map((id) => english[`trainer.step.${id}`]).join('\n');
    const troubles = guide.troubles.map((id) => english[`trainer.trouble.${id}`]).join('\n');
    return { lms, facts, guide, settings, whole: [steps, settings, troubles].join('\n') };
  }),
);

const isPassSent = ({ profile, isGraded, reporting }: GuideFacts) =>
  profile !== 'web' && isGraded && reporting === 'passed';
const isScorm = ({ profile }: GuideFacts) => profile.startsWith('scorm');

/** Names of the cases in which a guide says something, or does not, against what the package does. */
const listWrong = (isWrong: (one: Case) => boolean): readonly string[] =>
  CASES.filter(isWrong).map(({ lms, facts }) => `${lms} ${JSON.stringify(facts)}`);

describe('a guide, for every LMS and every package', () => {
  const REQUIRES_PASSED = /when “passed” arrives|status “passed”/;

  it('asks for passed only where passed is sent, and says that it never is only where it is not', () => {
    expect(listWrong(({ facts, settings }) => REQUIRES_PASSED.test(settings) && !isPassSent(facts))).toEqual(
      [],
    );
    expect(listWrong(({ facts, settings }) => /never sent/.test(settings) && isPassSent(facts))).toEqual([]);
  });

  it('says how completion is to be set, for every package alike', () => {
    const hasRule = ({ settings }: Case) => /[Cc]ompletion: /.test(settings);
    const plain = LMS_IDS.filter((lms) =>
      CASES.some((one) => one.lms === lms && isScorm(one.facts) && hasRule(one)),
    );
    expect(plain.length).toBeGreaterThan(5);
    expect(listWrong((one) => isScorm(one.facts) && plain.includes(one.lms) && !hasRule(one))).toEqual([]);
    expect(listWrong((one) => one.facts.profile === 'cmi5' && !hasRule(one))).toEqual([]);
  });

  it('speaks of a grade only where there is one, and of a pass mark only where the manifest has it', () => {
    expect(listWrong(({ facts, settings }) => /Grad(?:e|ing): /.test(settings) && !facts.isGraded)).toEqual(
      [],
    );
    expect(
      listWrong(({ facts, settings }) => /Mastery|Pass mark: /.test(settings) && !isPassSent(facts)),
    ).toEqual([]);
  });

  it('does not let tries without limit stand where they are limited, and names the limit', () => {
    const isLimited = ({ isGraded, attempts }: GuideFacts) => isGraded && attempts !== null;
    expect(listWrong(({ facts, settings }) => isLimited(facts) && /without limit/.test(settings))).toEqual(
      [],
    );
    expect(
      listWrong(
        ({ facts, settings, guide }) =>
          facts.profile !== 'web' &&
          (/\{\{tries\}\}/.test(settings) !== isLimited(facts) || guide.tries !== facts.attempts),
      ),
    ).toEqual([]);
  });

  it('says that the attempt ends, or that failed may arrive early, exactly where it does', () => {
    expect(
      listWrong(
        ({ facts, settings }) => /ends the attempt/.test(settings) !== (isScorm(facts) && facts.finish),
      ),
    ).toEqual([]);
    const mayRecover = (facts: GuideFacts) =>
      isPassSent(facts) && facts.failure === 'failed' && facts.attempts !== 1;
    expect(listWrong(({ facts, settings }) => /^Failed: /m.test(settings) !== mayRecover(facts))).toEqual([]);
  });

  it('names no SCORM where the package is none, and no platform where there is none', () => {
    const SCORM_ONLY =
      /SCORM (?:package|content|learning module|XBlock)|kind SCORM|Material”, SCORM|Open SCORM/;
    expect(listWrong(({ facts, whole }) => !isScorm(facts) && SCORM_ONLY.test(whole))).toEqual([]);
    expect(
      listWrong(
        ({ facts, guide, whole }) =>
          facts.profile === 'web' &&
          (/[Uu]pload|platform/.test(whole) || guide.settings.length > 0 || guide.checks.includes('status')),
      ),
    ).toEqual([]);
  });

  it('says that the recipe advises otherwise exactly where it does', () => {
    expect(
      listWrong(({ lms, facts, guide }) => {
        const recipe = findRecipe(lms);
        const isOther = facts.profile !== recipe.profile;
        const isAgainst = recipe.reporting === 'completed' && isPassSent(facts);
        return (
          guide.advice.some((id) => id !== 'reporting') !== isOther ||
          guide.advice.includes('reporting') !== isAgainst
        );
      }),
    ).toEqual([]);
  });

  it('claims to know no more than the standard of cmi5 in an LMS that is not known to take it', () => {
    const bases = (lms: LmsId) =>
      new Set(
        CASES.flatMap((one) => (one.lms === lms && one.facts.profile === 'cmi5' ? [one.guide.basis] : [])),
      );
    expect([...bases('ilias')]).toEqual(['standard']);
    expect([...bases('talentlms')]).toEqual(['told']);
  });
});

describe('packages that are chosen together', () => {
  const course = createCourseFacts([
    createModuleFacts('welcome', { graded: false }),
    createModuleFacts('loops'),
  ]);
  const derive = (choices: Parameters<typeof parseChoices>[0]) => {
    const wanted = parseChoices(choices, course);
    return wanted.ok ? deriveGuides('moodle', wanted.value, course) : [];
  };

  test('have a guide for each standard', () => {
    const guides = derive({ lms: 'moodle', profiles: ['scorm12', 'cmi5'], split: true });
    expect(guides.map(({ profile }) => profile)).toEqual(['scorm12', 'cmi5']);
  });

  test('count as graded where one of them is', () => {
    const settings = (modules: readonly string[], split: boolean) =>
      derive({ lms: 'moodle', modules, split }).map((guide) => guide.settings.includes('moodle-status'));
    expect(settings(['welcome', 'loops'], true)).toEqual([true]);
    expect(settings(['welcome'], false)).toEqual([false]);
  });
});
