import { EMPTY_MODULE } from '../../src/engine/course/course-state';
import { zipChanged } from '../check/sample-packages';
import type { WholeModule } from '../support/load-course';
import { PLAN, RECALL } from './after-course';
import { createPassport } from './create-passport';
import type { Scene } from './scene';

const HOME: Scene = {
  name: 'home',
  play: async ({ page, ui, press, open, words }, look) => {
    await open('/', words('course')['title']);
    await look('fresh');
    await press(ui['shell.settings']);
    await page.getByRole('group', { name: ui['settings.theme'] ?? '' }).waitFor();
    await look('settings');
    await press(ui['common.close']);
    await press(ui['shell.glossary']);
    await page.locator('dialog h3').first().waitFor();
    await look('glossary');
    await press(ui['common.close']);
  },
};

const SOURCES: Scene = {
  name: 'sources',
  play: async ({ page, ui, open, openAll }, look) => {
    await open('/sources', ui['sources.title']);
    await page.locator('main li').first().waitFor();
    await look('folded');
    await openAll();
    await look('unfolded');
  },
};

const SEARCH: Scene = {
  name: 'search',
  play: async ({ page, open, words }, look) => {
    const texts = words('search');
    await open('/search', texts['search.title']);
    await page.getByText(texts['search.hint'] ?? '').waitFor();
    await look('empty');
    const field = page.getByRole('searchbox');
    await field.fill('2030');
    await page.locator('main mark').first().waitFor();
    await look('results');
    await field.fill('20');
    await page.locator('main section > button').first().click();
    // A link that is half under the header would count as too small.
    await page.evaluate(() => scrollTo({ top: 0 }));
    await look('all results');
    await field.fill('zzqxv');
    await page.getByText(texts['search.noneText'] ?? '').waitFor();
    await look('nothing found');
  },
};

/** Of a whole chapter: the course is more of the same. */
const PRINT: Scene = {
  name: 'print edition',
  play: async ({ open, words }, look) => {
    const titles = words('circular-ict/module');
    await open('/print/circular-ict', titles['title']);
    await look('module');
    await open('/print/circular-ict/where-impact-lies', titles['where-impact-lies.title']);
    await look('lesson');
  },
};

const ABOUT: Scene = {
  name: 'about',
  play: async ({ open, ui }, look) => {
    await open('/about', ui['about.title']);
    await look('shown');
  },
};

const ACCESSIBILITY: Scene = {
  name: 'accessibility report',
  play: async ({ open, words }, look) => {
    await open('/about/accessibility', words('accessibility')['accessibility.title']);
    await look('shown');
  },
};

const DOCTOR: Scene = {
  name: 'check of the course',
  play: async ({ page, open, words }, look) => {
    await open('/check', words('doctor')['doctor.title']);
    await page.locator('main code').waitFor();
    await look('done');
  },
};

const MY_DATA: Scene = {
  name: 'my data',
  play: async ({ open, ui, words, press, openAll }, look) => {
    const texts = words('my-data');
    await open('/my-data', ui['settings.myData']);
    await look('folded');
    await openAll();
    await look('unfolded');
    await press(texts['my-data.erase']);
    await look('question');
    await press(texts['my-data.keep']);
  },
};

const CERTIFICATE_CHECK: Scene = {
  name: 'check of a certificate',
  play: async ({ open, words }, look) => {
    await open('/certificate/check', words('certificate')['certificate.check.title']);
    await look('empty');
  },
};

/** Of a learner who has done a lesson and answered much in every module, so that it needs several codes. */
const createFullPassport = (): string => {
  const answers = Array.from(
    { length: 90 },
    (_, at) => [at + 1, { kind: 'multiple', picked: [1, 2, 3, 4, 5] }] as const,
  );
  const done = { ...EMPTY_MODULE, done: new Set([1]), answers: new Map(answers) };
  return createPassport(new Map([1, 2, 3, 4, 5].map((n) => [n, done])));
};

const PASSPORT: Scene = {
  name: 'progress passport',
  play: async ({ page, open, words, press, openAll }, look) => {
    const texts = words('passport');
    await open('/passport', texts['passport.title']);
    const bring = async (line: string) => {
      await page.locator('textarea').fill(line);
      await press(texts['passport.bring.read']);
    };
    await bring('PASSPART1.abcdefgh.1.3.x');
    await page.getByText(texts['passport.missing_other']?.replace('{{count}}', '2') ?? '').waitFor();
    await look('codes missing');
    await bring(createFullPassport());
    await page.getByText(texts['passport.found'] ?? '').waitFor();
    await look('offered');
    await press(texts['passport.add']);
    await page.getByText(texts['passport.added'] ?? '', { exact: true }).waitFor();
    await openAll();
    await look('added, with codes');
  },
};

/** Where no worker answers; with one it is looked at in its journey. */
const OFFLINE: Scene = {
  name: 'use without network',
  play: async ({ page, open, ui, words }, look) => {
    await open('/offline', ui['home.offline']);
    await page.getByText(words('offline')['offline.told.looking'] ?? '', { exact: true }).waitFor();
    await look('looking');
  },
};

const MISSING: Scene = {
  name: 'a page that does not exist',
  play: async ({ open, ui }, look) => {
    await open('/nothing/here/at-all', ui['missing.title']);
    await look('shown');
  },
};

const BUILDER: Scene = {
  name: 'package builder',
  play: async ({ page, open, words, press, openAll }, look) => {
    const texts = words('trainer');
    const openBuilder = async (query: string) => {
      await open(`/trainer${query}`, texts['trainer.title']);
      await page.getByText(texts['trainer.offline.ready'] ?? '').waitFor();
      await openAll();
    };
    await openBuilder('?lms=oodle&modules=none&pass-mark=120&attempts=x&title=%20&split&wind');
    await page.getByText('wind').waitFor();
    await look('wrong choices');
    await openBuilder('?lms=moodle&modules=welcome&languages=en');
    await look('choices');
    await press(texts['trainer.make_one']);
    await page.locator('a[download]').waitFor();
    await look('made');
    const guide = texts['trainer.guide.title']?.replace('{{name}}', texts['trainer.lms.moodle'] ?? '');
    await open('/trainer/guide?lms=moodle', guide);
    await look('guide');
  },
};

const PACKAGE_CHECK: Scene = {
  name: 'package check',
  play: async ({ page, open, words, openAll }, look) => {
    const texts = words('package-check');
    await open('/trainer/check', texts['package-check.title']);
    await look('empty');
    const many = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`extra-${at}.js`, 'eval(a)']));
    await page.locator('input[type=file]').setInputFiles({
      name: 'package.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from(zipChanged('scorm12', 'href="a.js"', 'href="b.js"', many)),
    });
    await page.getByText(texts['package-check.verdict.errors'] ?? '').waitFor();
    await look('report');
    await openAll();
    await look('report unfolded');
  },
};

const showModule = ({ module: { id } }: WholeModule): Scene => ({
  name: `module ${id}`,
  play: async ({ open, words }, look) => {
    await open(`/${id}`, words(`${id}/module`)['title']);
    await look('fresh');
  },
});

/** The screens around the lessons. */
export const listScreens = (modules: readonly WholeModule[]): readonly Scene[] => [
  HOME,
  ...modules.map(showModule),
  SOURCES,
  SEARCH,
  PRINT,
  ABOUT,
  ACCESSIBILITY,
  DOCTOR,
  PLAN,
  RECALL,
  MY_DATA,
  CERTIFICATE_CHECK,
  PASSPORT,
  OFFLINE,
  MISSING,
  BUILDER,
  PACKAGE_CHECK,
];
