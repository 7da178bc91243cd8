import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../../.ci/find-browser.mjs';

/** A headless browser that talks to nobody but the pages under test; unlike others it may keep pages that are left, to go back to. */
export const openBrowser = ({ keepsPages = false } = {}): Promise<Browser> =>
  chromium.launch({
    executablePath: findBrowser(),
    ignoreDefaultArgs: keepsPages ? ['--disable-back-forward-cache'] : [],
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
