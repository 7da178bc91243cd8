import { beforeAll, expect, it, test } from 'vitest';
import trainer from '../../../../locales/en/trainer.json';
import type { Choices } from '../../../../scorm/options/choices';
import { parseChoices } from '../../../../scorm/options/parse-choices';
import { i18n } from '../../../i18n/instance';
import { startTexts } from '../../text/testing/start-texts';
import { describePackages } from './describe-packages';
import { createSampleMaterials } from './testing/sample-materials';

beforeAll(() => {
  startTexts({});
  i18n.addResourceBundle('en', 'trainer', trainer);
  i18n.addResourceBundle('en', 'course', {
    'module.welcome': 'Welcome',
    'module.loops': 'Loops',
    'module.repair': 'Repair',
  });
});

const { course } = createSampleMaterials();

function describeChosen(choices: Choices): readonly string[] {
  const wanted = parseChoices({ profiles: ['scorm12'], ...choices }, course);
  if (!wanted.ok) throw new Error(wanted.error.message);
  return describePackages(wanted.value, course);
}

/** What is told more than of the package that nothing was chosen for. */
const tellMore = (choices: Choices): readonly string[] => {
  const usual = describeChosen(choices.profiles ? { profiles: choices.profiles } : {});
  return describeChosen(choices).filter((line) => !usual.includes(line));
};

const LAST = trainer['trainer.sum.failedLast'];
const EACH = trainer['trainer.sum.failed'];
const TRIES = (tries: number) => trainer['trainer.sum.tries'].replace('{{tries}}', `${tries}`);

it.each<[string, Choices, readonly string[]]>([
  ['a title of its own', { title: 'Buying well' }, ['Title: “Buying well”']],
  ['locked order', { lockedOrder: true }, [trainer['trainer.sum.lockedOrder']]],
  ['no single answers', { interactions: false }, [trainer['trainer.sum.noInteractions']]],
  ['the end of the attempt', { finish: true }, [trainer['trainer.sum.finish']]],
  ['limited tries, and what comes after the last', { attempts: '3' }, [TRIES(3), LAST]],
  ['failed while tries are left', { attempts: '3', failure: 'failed' }, [TRIES(3), EACH]],
  ['failed where tries are without limit', { failure: 'failed' }, [EACH]],
  ['one try', { attempts: '1', failure: 'failed' }, [TRIES(1), LAST]],
])('what learners and platform will get tells %s', (_, choices, lines) => {
  expect(tellMore(choices).toSorted()).toEqual(lines.toSorted());
});

it.each<[string, Choices, readonly string[]]>([
  [
    'failed where only completed is reported',
    { reporting: 'completed', failure: 'failed', attempts: '2' },
    ['The platform', TRIES(2)],
  ],
  ['tries where no quiz counts', { modules: ['welcome'], attempts: '2', failure: 'failed' }, ['No ']],
  ['an end of the attempt in cmi5', { profiles: ['cmi5'], finish: true }, []],
  [
    'what a platform receives where there is none',
    { profiles: ['web'], finish: true, interactions: false, failure: 'failed', attempts: '2' },
    [TRIES(2)],
  ],
])('what does not apply is left out: %s', (_, choices, beginnings) => {
  const more = tellMore(choices);
  expect(more).toHaveLength(beginnings.length);
  for (const [at, line] of more.entries()) expect(line.startsWith(beginnings[at] ?? '')).toBe(true);
});

test('of several packages each line comes once, and names those that it is about where it is not about all', () => {
  const ungraded = trainer['trainer.tells.ungraded'];
  const passed = trainer['trainer.tells.passed'].replace('{{percent}}', '80');
  const passport = trainer['trainer.sum.passport'].replace('{{what}}', trainer['trainer.passport.lessons']);
  const standards = trainer['trainer.sum.standards'];
  expect(describeChosen({ split: true })).toEqual([
    standards.replace('{{names}}', 'SCORM 1.2'),
    `Welcome – ${ungraded}`,
    passport,
    `Loops, Repair – ${passed}`,
  ]);
  const web = trainer['trainer.profile.web'];
  expect(describeChosen({ profiles: ['web', 'scorm12', 'cmi5'] })).toEqual([
    standards.replace('{{names}}', `${web}, SCORM 1.2, cmi5`),
    `${web} – ${trainer['trainer.tells.web']}`,
    `SCORM 1.2, cmi5 – ${passed}`,
    `SCORM 1.2, cmi5 – ${passport}`,
  ]);
  expect(describeChosen({ profiles: ['web', 'scorm12'], split: true })).toContain(
    `Welcome, SCORM 1.2 – ${ungraded}`,
  );
});
