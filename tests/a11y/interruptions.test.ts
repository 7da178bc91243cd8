import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENGLISH } from '../scenes/variants';
import { bundleLmsHost } from '../support/bundle-lms-host';
import { readTexts } from '../support/drive-course';
import { findPackage } from '../support/find-package';
import { hostPackage, type HostedPackage } from '../support/host-package';
import { launchAgain, popupOf, storedOf } from '../support/interrupted-work';
import { makePackage } from '../support/make-package';
import { openBrowser } from '../support/open-browser';
import * as take from '../support/take-course';
import { findFaults } from './find-faults';
import { toContext, USUAL, type Setting } from './settings';

let browser: Browser;
let web: HostedPackage;
let locked: HostedPackage;
let lms: HostedPackage;
beforeAll(async () => {
  const script = await bundleLmsHost();
  const make = (profile: string, lockedOrder = false) =>
    makePackage({ profiles: [profile], modules: take.MODULE_IDS, lockedOrder });
  const [inOrder, scorm] = await Promise.all([make('web', true), make('scorm12')]);
  [browser, web, locked, lms] = await Promise.all([
    openBrowser(),
    hostPackage(findPackage('web'), ''),
    hostPackage(inOrder, ''),
    hostPackage(scorm, script),
  ]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  for (const host of [web, locked, lms]) await host.close();
});

const SETTINGS: readonly Setting[] = [USUAL, { variant: ENGLISH, theme: 'dark', width: 320 }];

const text = (key: string) => take.UI.en[key] ?? '';
const awaitText = (page: Page, key: string) => page.getByText(text(key)).first().waitFor();
const awaitHeading = (page: Page, key: string) => page.getByRole('heading', { name: text(key) }).waitFor();
const press = (page: Page, key: string) =>
  page
    .getByRole('button', { name: text(key), exact: true })
    .first()
    .click();
const goTo = (page: Page, hash: string) =>
  page.evaluate((address) => {
    location.hash = address;
  }, hash);

/** Examines states one after the other; what is wrong stands under their names. */
function createLook() {
  const found: Record<string, unknown[]> = {};
  const look = async (page: Page, state: string) => {
    const faults = await findFaults(page);
    if (faults.length > 0) found[state] = faults;
  };
  return { found, look };
}

const openDialog = async (page: Page) => {
  await page.locator('header [data-kind]').click();
  await awaitText(page, 'save.goOn');
};

/** In a popup, as the course is a page of its own there; `stored` is what the LMS has of this learner. */
async function launch(setting: Setting, stored: string | null, context?: BrowserContext) {
  const own = context ?? (await browser.newContext(toContext(setting)));
  const launched = await launchAgain(browser, lms, { version: '1.2', opens: 'popup', stored }, own);
  const page = popupOf(launched);
  await page.setViewportSize({ width: setting.width, height: 800 });
  return { ...launched, page, top: launched.page };
}

describe.each(SETTINGS)('what interrupts a learner, $theme, $width px', (setting) => {
  it('stands on its own where nothing is amiss: what the header says of saving, another tab, a part that is not there', async () => {
    const { found, look } = createLook();
    const context = await browser.newContext(toContext(setting));
    const first = await context.newPage();
    await first.goto(web.course);
    await take.takeFirstLesson(first);
    await take.awaitSaved(first);
    await openDialog(first);
    await look(first, 'saved, explained');
    await press(first, 'save.code');
    await first.locator('dialog code').waitFor();
    await look(first, 'saved, with a code for the help desk');
    await press(first, 'save.goOn');
    await first.route('**/guide/policy*.json', (route) => route.abort());
    await goTo(first, '#/guide/lesson/policy');
    await awaitText(first, 'failed.title');
    await look(first, 'a lesson that could not be fetched');
    const second = await context.newPage();
    await second.goto(web.course);
    await awaitHeading(second, 'elsewhere.title');
    await look(second, 'open in another tab');
    await press(second, 'elsewhere.continue');
    await awaitHeading(first, 'closed.elsewhereTitle');
    await look(first, 'handed over');
    await context.close();
    expect(found).toEqual({});
  }, 120_000);

  it('stands on its own in a locked order and where a module is spared', async () => {
    const { found, look } = createLook();
    const context = await browser.newContext(toContext(setting));
    const page = await context.newPage();
    await page.goto(locked.course);
    await page.getByRole('link', { name: text('home.start'), exact: true }).waitFor();
    await goTo(page, '#/circular-ict/lesson/lever');
    await awaitText(page, 'locked.title');
    await look(page, 'a lesson that is not open yet');
    await goTo(page, '#/circular-ict');
    await page
      .getByRole('heading', { level: 1, name: readTexts('en', 'circular-ict/module')['title'] ?? '' })
      .waitFor();
    await look(page, 'a module that is not open yet');
    await page.goto(web.course);
    await take.skipToAssessment(page);
    await goTo(page, '#/guide');
    await awaitText(page, 'module.skippedTitle');
    await look(page, 'a module that the diagnostic spares');
    await context.close();
    expect(found).toEqual({});
  }, 120_000);

  it('stands on its own where the LMS fails: nothing saved, a record that is lost or old, a review, no LMS, the end', async () => {
    const { found, look } = createLook();
    const first = await launch(setting, null);
    await take.awaitSaved(first.page);
    const older = await storedOf(first.top);
    await take.takeFirstLesson(first.page);
    await take.awaitSaved(first.page);
    await first.top.evaluate(() => window.refuseToStore());
    await press(first.page, 'block.estimate.show');
    await awaitText(first.page, 'save.unsavedKept');
    await look(first.page, 'not saved');
    await openDialog(first.page);
    await look(first.page, 'not saved, explained');
    await press(first.page, 'save.retry');
    await first.page
      .getByRole('dialog')
      .getByText(text('save.tried').split('{{')[0] ?? '')
      .waitFor();
    await look(first.page, 'not saved, tried again');
    await press(first.page, 'save.goOn');
    await press(first.page, 'shell.exit');
    await awaitHeading(first.page, 'closed.unsavedTitle');
    await look(first.page, 'left unsaved');
    await first.page.close();

    const lost = await launch(setting, null, first.context);
    await awaitHeading(lost.page, 'restore.empty.title');
    await look(lost.page, 'a record that is lost');
    await lost.page.close();
    const old = await launch(setting, older, first.context);
    await awaitText(old.page, 'launch.restored');
    await look(old.page, 'an old record, brought up to date');
    await press(old.page, 'shell.exit');
    await awaitHeading(old.page, 'closed.savedTitle');
    await look(old.page, 'left');
    await old.page.goto(lms.course);
    await old.page.locator('header [data-kind="not-recorded"]').waitFor();
    await openDialog(old.page);
    await look(old.page, 'without the LMS, explained');
    await press(old.page, 'save.goOn');
    await goTo(old.page, '#/check');
    await old.page.locator('main code').waitFor();
    await look(old.page, 'check of the course without the LMS');
    await first.context.close();
    expect(found).toEqual({});
  }, 120_000);
});
