import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleLmsHost } from '../support/bundle-lms-host';
import { hostPackage, type HostedPackage } from '../support/host-package';
import { makePackage } from '../support/make-package';
import { openBrowser } from '../support/open-browser';
import { openInLms, readSets } from '../support/open-in-lms';
import * as take from '../support/take-course';

const STANDARDS = {
  '1.2': {
    status: 'cmi.core.lesson_status',
    score: 'cmi.core.score.raw',
    place: 'cmi.core.lesson_location',
    language: 'cmi.student_preference.language',
    exit: 'cmi.core.exit',
    time: 'cmi.core.session_time',
    timeForm: /^\d{4}:\d\d:\d\d(\.\d\d)?$/,
    interaction: [
      'id',
      'type',
      'student_response',
      'correct_responses.0.pattern',
      'result',
      'latency',
      'objectives.0.id',
    ],
    wrong: 'wrong',
  },
  '2004': {
    status: 'cmi.success_status',
    score: 'cmi.score.raw',
    place: 'cmi.location',
    language: 'cmi.learner_preference.language',
    exit: 'cmi.exit',
    time: 'cmi.session_time',
    timeForm: /^PT(\d+H)?(\d+M)?(\d+(\.\d\d)?S)?$/,
    interaction: [
      'id',
      'type',
      'learner_response',
      'correct_responses.0.pattern',
      'result',
      'latency',
      'objectives.0.id',
      'description',
    ],
    wrong: 'incorrect',
  },
} as const;

/** Each profile, in each way to open it; the editions of SCORM 2004 differ in the manifest alone. */
const CASES = [
  { profile: 'scorm12', version: '1.2', opens: 'frame' },
  { profile: 'scorm2004-4th', version: '2004', opens: 'frame' },
  { profile: 'scorm12', version: '1.2', opens: 'popup' },
  { profile: 'scorm2004-3rd', version: '2004', opens: 'popup' },
] as const;

let browser: Browser;
let script: string;
beforeAll(async () => {
  [browser, script] = await Promise.all([openBrowser(), bundleLmsHost()]);
}, 120_000);
afterAll(() => browser.close());

describe.each(CASES)('as $profile in a $opens of an LMS', ({ profile, version, opens }) => {
  const standard = STANDARDS[version];
  let host: HostedPackage;
  beforeAll(async () => {
    host = await hostPackage(await makePackage({ profiles: [profile], modules: take.MODULE_IDS }), script);
  });
  afterAll(() => host.close());

  it('a learner reads, fails, retries, passes, changes language, leaves and comes back, and all of it is on record', async () => {
    const { course, page, errors, context } = await openInLms(browser, host, { version, opens });
    await take.readAllLessons(course);
    await take.failQuiz(course);
    await take.awaitSaved(course);
    const beforePass = await readSets(page);
    expect(beforePass.filter(([element]) => element === standard.score)).toEqual([]);
    expect(beforePass).not.toContainEqual([standard.status, 'passed']);

    await take.changeToFrench(course);
    await take.passQuizInFrench(course);
    const percent = await take.readPercent(course);
    await take.awaitSaved(course);
    await course.getByRole('button', { name: take.UI.fr['shell.exit'] ?? '' }).click();
    await course.getByRole('heading', { name: take.UI.fr['closed.savedTitle'] ?? '' }).waitFor();

    const sets = await readSets(page);
    const last = (wanted: string) => sets.findLast(([element]) => element === wanted)?.[1];
    expect(last(standard.status)).toBe('passed');
    expect(`${last(standard.score)}`).toBe(percent.replace(/\D/g, ''));
    expect(last(standard.place)).toBe('2.quiz');
    expect(last(standard.language)).toBe('fr');
    expect(last(standard.exit)).toBe('suspend');
    expect(last(standard.time)).toMatch(standard.timeForm);
    const statusAt = sets.findIndex(([element, value]) => element === standard.status && value === 'passed');
    expect(sets.findIndex(([element]) => element === standard.score)).toBeLessThan(statusAt);

    const answers = 2 * (await take.loadQuiz()).draws + (await take.countPracticeQuestions());
    for (const field of standard.interaction) {
      const given = sets.filter(([element]) => element?.replace(/^cmi\.interactions\.\d+\./, '') === field);
      expect([field, given.length]).toEqual([field, answers]);
    }
    expect(
      sets.filter(([element, value]) => element?.endsWith('.result') && value === standard.wrong),
    ).toHaveLength(6);
    expect(await page.evaluate(() => window.lms.refusals())).toEqual([]);
    expect(await page.evaluate(() => window.lms.isEnded())).toBe(true);
    expect(errors).toEqual([]);

    const stored = await page.evaluate(() => window.lms.stored());
    await context.close();
    const again = await openInLms(browser, host, { version, opens, stored });
    await take.resumeAtResult(again.course, percent);
    await take.awaitSaved(again.course);
    const later = await readSets(again.page);
    expect(later.filter(([element]) => element === standard.status || element === standard.score)).toEqual(
      [],
    );
    expect(await again.page.evaluate(() => window.lms.refusals())).toEqual([]);
    await again.context.close();
  }, 180_000);
});
