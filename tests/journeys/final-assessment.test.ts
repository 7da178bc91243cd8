import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleLmsHost } from '../support/bundle-lms-host';
import { findPackage } from '../support/find-package';
import { hostPackage } from '../support/host-package';
import { makePackage } from '../support/make-package';
import { openBrowser } from '../support/open-browser';
import { openInLms, readSets } from '../support/open-in-lms';
import * as take from '../support/take-course';

let browser: Browser;
let script: string;
beforeAll(async () => {
  [browser, script] = await Promise.all([openBrowser(), bundleLmsHost()]);
}, 120_000);
afterAll(() => browser.close());

const STANDARDS = {
  '1.2': {
    profile: 'scorm12',
    status: ['cmi.core.lesson_status'],
    score: 'cmi.core.score.raw',
    objective: 'status',
    passed: 'passed',
    failed: 'failed',
  },
  '2004': {
    profile: 'scorm2004-4th',
    status: ['cmi.completion_status', 'cmi.success_status'],
    score: 'cmi.score.raw',
    objective: 'completion_status',
    passed: 'passed',
    failed: 'failed',
  },
} as const;

const lastOf = (sets: readonly string[][], wanted: string) =>
  sets.findLast(([element]) => element === wanted)?.[1];

/** Values of one field of all objectives or interactions, by the id reported for each. */
function listReported(sets: readonly string[][], kind: 'objectives' | 'interactions', field: string) {
  const ids = new Map<string, string>();
  const values = new Map<string, string>();
  for (const [element = '', value = ''] of sets) {
    const [, n, name] = new RegExp(`^cmi\\.${kind}\\.(\\d+)\\.(\\w+)$`).exec(element) ?? [];
    if (n === undefined) continue;
    if (name === 'id') ids.set(n, value);
    if (name === field) values.set(n, value);
  }
  return new Map([...values].map(([n, value]) => [ids.get(n) ?? n, value]));
}

describe.each(['1.2', '2004'] as const)('in an LMS with SCORM %s', (version) => {
  const standard = STANDARDS[version];

  it('whoever skips by the diagnostic, decides in the simulation and passes at the second try is reported so', async () => {
    const host = await hostPackage(findPackage(standard.profile), script);
    const { page, course, errors, context } = await openInLms(browser, host, { version, opens: 'frame' });
    await take.skipToAssessment(course);
    await take.takeAssessment(course, 'home.start', 12);
    await course.getByText('Not passed yet').waitFor();
    await take.awaitSaved(course);
    const failed = await readSets(page);
    expect(failed.filter(([element]) => element === standard.score)).toEqual([]);
    expect(standard.status.map((status) => lastOf(failed, status))).not.toContain('passed');

    await take.takeAssessment(course, 'result.retake', 23);
    const percent = (await take.readPercent(course)).replace(/\D/g, '');
    expect(Number(percent)).toBeGreaterThanOrEqual(90);
    await take.awaitSaved(course);
    const sets = await readSets(page);
    expect(lastOf(sets, standard.status.at(-1) ?? '')).toBe(standard.passed);
    expect(lastOf(sets, standard.score)).toBe(percent);

    const objectives = listReported(sets, 'objectives', standard.objective);
    for (const id of ['welcome', 'circular_ict', 'l1061', 'guide', 'simulation'])
      expect([id, objectives.get(id)]).toEqual([id, 'completed']);
    const results = listReported(sets, 'interactions', 'result');
    const neutral = [...results].filter(([, result]) => result === 'neutral').map(([id]) => id);
    expect(neutral).toHaveLength(8);
    expect(neutral[0]).toBe('laptops_need');
    expect(sets.filter(([element]) => element?.endsWith('.result'))).toHaveLength(12 + 8 + 2 * 24);
    expect(await page.evaluate(() => window.lms.refusals())).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
    await host.close();
  }, 240_000);

  it('a package with one try reports a result below the pass mark as failed, with its score, and offers no other', async () => {
    const host = await hostPackage(
      await makePackage({ profiles: [standard.profile], attempts: '1' }),
      script,
    );
    const { page, course, context } = await openInLms(browser, host, { version, opens: 'frame' });
    await take.skipToAssessment(course);
    await take.takeAssessment(course, 'home.start', 12);
    await course.getByText(take.UI.en['result.noTries'] ?? '').waitFor();
    expect(await course.getByRole('button', { name: take.UI.en['result.retake'] ?? '' }).count()).toBe(0);
    const percent = (await take.readPercent(course)).replace(/\D/g, '');
    await take.awaitSaved(course);
    const sets = await readSets(page);
    expect(lastOf(sets, standard.status.at(-1) ?? '')).toBe(standard.failed);
    expect(lastOf(sets, standard.score)).toBe(percent);
    expect(await page.evaluate(() => window.lms.refusals())).toEqual([]);
    await context.close();
    await host.close();
  }, 240_000);
});

it('without an LMS the same way leads to the same result, and the home says that the course is passed', async () => {
  const host = await hostPackage(findPackage('web'), '');
  const page = await browser.newPage({ locale: 'en' });
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(host.course);
  await take.skipToAssessment(page);
  await take.takeAssessment(page, 'home.start', 24);
  await page.getByText((take.UI.en['result.coursePassed'] ?? '').replace('{{percent}}', '100')).waitFor();
  await page.goto(`${host.course}#/circular-ict`);
  await page
    .getByText(take.UI.en['module.skippedTitle'] ?? '')
    .first()
    .waitFor();
  expect(errors).toEqual([]);
  await page.close();
  await host.close();
}, 240_000);
