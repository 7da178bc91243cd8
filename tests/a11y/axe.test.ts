import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hostVariants } from '../scenes/host-variants';
import { listLearning } from '../scenes/learning';
import { listScreens } from '../scenes/screens';
import type { HostedPackage } from '../support/host-package';
import { loadModules } from '../support/load-course';
import { openBrowser } from '../support/open-browser';
import { examine } from './examine';
import { nameSetting, PAIRS, PRODUCT, USUAL } from './settings';

const modules = await loadModules();
const scenes = [...listScreens(modules), ...listLearning(modules)];
const isSoak = import.meta.env.MODE === 'soak';

let browser: Browser;
let host: HostedPackage;
beforeAll(async () => {
  [browser, host] = await Promise.all([openBrowser(), hostVariants()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

it(`finds nothing on any screen: ${nameSetting(USUAL)}`, async () => {
  expect(await examine(browser, host.course, scenes, USUAL)).toEqual({});
}, 480_000);

/** Each scene in one more setting, all settings in turn; when soaking, every scene in every setting. */
it.for(
  isSoak
    ? PRODUCT.map((setting) => ({ setting, name: nameSetting(setting), share: scenes }))
    : PAIRS.map((setting, place) => ({
        setting,
        name: nameSetting(setting),
        share: scenes.filter((_, at) => at % PAIRS.length === place),
      })),
)(
  'finds nothing on its share of the screens: $name',
  { timeout: isSoak ? 1_200_000 : 240_000 },
  async ({ setting, share }, { task }) => {
    task.meta.soak = { screens: share.length };
    expect(await examine(browser, host.course, share, setting)).toEqual({});
  },
);
