import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { findBrowser, findShell } from '../../.ci/find-browser.mjs';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser without windows that talks to nobody but the pages under test. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: findShell(), args: ARGUMENTS });

/** A whole browser, as learners have it: it keeps pages that are left, to go back to. */
export const openWholeBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findBrowser(),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: ARGUMENTS,
  });

/** The same with a profile in `folder`, as a person has: only there a course can be installed. */
export const openProfile = (folder: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, {
    executablePath: findBrowser(),
    args: ARGUMENTS,
    locale: 'en',
  });
