import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleLmsHost } from '../support/bundle-lms-host';
import { findPackage } from '../support/find-package';
import { hostPackage } from '../support/host-package';
import { openBrowser } from '../support/open-browser';
import { openInLms, readSets } from '../support/open-in-lms';
import { awaitSaved, UI } from '../support/take-course';

const MEGABYTE = 2 ** 20;
const MARKUP = '<img src=x onerror=alert(1)>';
const SCRIPT = '"><script>alert(1)</script>';
const NAME = `\u202E${MARKUP}\0{{count}}$t(home.start)${'W'.repeat(MEGABYTE)}`;
const RUBBISH = '\0<b>\uD800é'.repeat(MEGABYTE / 6);

const CASES = [
  {
    profile: 'scorm12',
    version: '1.2',
    forged: {
      'cmi.core.student_name': NAME,
      'cmi.core.student_id': RUBBISH,
      'cmi.suspend_data': RUBBISH,
      'cmi.core.lesson_location': SCRIPT,
      'cmi.core.lesson_status': MARKUP,
      'cmi.core.lesson_mode': '__proto__',
      'cmi.core.credit': 'constructor',
      'cmi.core.entry': { entry: SCRIPT },
      'cmi.core.score.raw': Number.NaN,
      'cmi.student_data.mastery_score': SCRIPT,
      'cmi.student_preference._children': `language,${SCRIPT}`,
      'cmi.student_preference.language': SCRIPT,
      'cmi.interactions._children': RUBBISH,
      'cmi.objectives._children': MARKUP,
      'cmi.objectives._count': 'Infinity',
    },
  },
  {
    profile: 'scorm2004-4th',
    version: '2004',
    forged: {
      'cmi.learner_name': NAME,
      'cmi.learner_id': RUBBISH,
      'cmi.suspend_data': RUBBISH,
      'cmi.location': SCRIPT,
      'cmi.completion_status': MARKUP,
      'cmi.success_status': '__proto__',
      'cmi.mode': ['normal'],
      'cmi.credit': 'constructor',
      'cmi.entry': SCRIPT,
      'cmi.score.scaled': Number.NaN,
      'cmi.score.raw': '1e309',
      'cmi.scaled_passing_score': SCRIPT,
      'cmi.learner_preference.language': SCRIPT,
      'cmi.interactions._count': '2.5',
      'cmi.objectives._count': -1,
    },
  },
] as const;

let browser: Browser;
let script: string;
beforeAll(async () => {
  [browser, script] = await Promise.all([openBrowser(), bundleLmsHost()]);
}, 120_000);
afterAll(() => browser.close());

it.each(CASES)(
  'values of an LMS with SCORM $version that are markup, rubbish, or a megabyte of it, are shown as text in bounds, run nothing and stop nothing',
  async ({ profile, version, forged }) => {
    const host = await hostPackage(findPackage(profile), script);
    const launched = await openInLms(browser, host, { version, opens: 'frame', forged });
    const { page, course, context, errors } = launched;
    const dialogs: string[] = [];
    page.on('dialog', async (dialog) => {
      dialogs.push(dialog.message());
      await dialog.dismiss();
    });
    await page.setViewportSize({ width: 320, height: 640 });

    const shown = course.getByText((UI.en['home.learner'] ?? '').split('{{')[0] ?? '');
    const start = `${MARKUP} {{count}}$t(home.start)`;
    const name = start + 'W'.repeat(255 - start.length - 1);
    expect(await shown.textContent()).toBe(UI.en['home.learner']?.replace('{{name}}', `\u2068${name}\u2069`));
    expect(await course.locator('img[src="x"], main script').count()).toBe(0);
    const overflow = await course.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);

    await course.getByRole('link', { name: UI.en['home.start'] ?? '', exact: true }).click();
    await course.getByRole('button', { name: UI.en['block.estimate.show'] ?? '' }).click();
    await awaitSaved(course);
    await course.getByRole('button', { name: UI.en['shell.exit'] ?? '' }).click();
    await course.getByRole('heading', { name: UI.en['closed.savedTitle'] ?? '' }).waitFor();

    const written = await readSets(page);
    expect(written.filter(([element]) => element === 'cmi.suspend_data').length).toBeGreaterThan(0);
    expect(written.flat().filter((value) => /[<>"\0]/.test(value))).toEqual([]);
    expect(await page.evaluate(() => window.lms.refusals())).toEqual([]);
    expect({ dialogs, errors }).toEqual({ dialogs: [], errors: [] });
    await context.close();
    await host.close();
  },
  60_000,
);
