import type { Browser } from 'playwright-core';
import { fixChance } from '../support/fix-chance';
import { createVisit, type Scene } from '../scenes/scene';
import { findFaults } from './find-faults';
import { toContext, type Setting } from './settings';

/** What is wrong in any state of the scenes, by scene and state; all are played one after the other with one record. */
export async function examine(
  browser: Browser,
  address: string,
  scenes: readonly Scene[],
  setting: Setting,
): Promise<Record<string, unknown[]>> {
  const context = await browser.newContext(toContext(setting));
  const page = await context.newPage();
  await fixChance(page, 1);
  const found: Record<string, unknown[]> = {};
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  for (const scene of scenes)
    await scene.play(createVisit(page, setting.variant), async (state) => {
      const faults = await findFaults(page);
      if (faults.length > 0) found[`${scene.name}, ${state}`] = faults;
    });
  await context.close();
  return found;
}
