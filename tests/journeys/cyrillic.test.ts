import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8 } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { OPTIONS_FILE } from '../../src/content/options-name';
import { findPackage } from '../support/find-package';
import { hostPackage, type HostedPackage } from '../support/host-package';
import { ROOT } from '../support/load-course';
import { openBrowser } from '../support/open-browser';

const ASSETS = 'dist/build/assets';
const TITLE = 'Закупки ИКТ';
const FACES = ['Source Sans 3', 'Source Serif 4'];

type Files = Record<string, Uint8Array>;

/** The English course with Russian titles, offered as Russian, and what a package with Russian holds beside. */
function addRussian(files: Files): Files {
  const texts = Object.entries(files).flatMap(([path, file]): [string, Uint8Array][] => {
    if (!path.startsWith('locales/en/')) return [];
    const words = strFromU8(file).replaceAll(/"((?:sub)?title)": ?"[^"]*"/g, `"$1": "${TITLE}"`);
    return [[path.replace('/en/', '/ru/'), strToU8(words)]];
  });
  const faces = readdirSync(join(ROOT, ASSETS))
    .filter((name) => name.includes('cyrillic'))
    .map((name): [string, Uint8Array] => [`assets/${name}`, readFileSync(join(ROOT, ASSETS, name))]);
  const options = `${strFromU8(files[OPTIONS_FILE] ?? new Uint8Array())}\nwindow.courseOptions.languages = ["en", "ru"];\n`;
  return { ...files, ...Object.fromEntries([...texts, ...faces]), [OPTIONS_FILE]: strToU8(options) };
}

let browser: Browser;
let host: HostedPackage;
beforeAll(async () => {
  [browser, host] = await Promise.all([openBrowser(), hostPackage(findPackage('web'), '', addRussian)]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

/** Names of the faces that were loaded to show letters outside the Latin alphabet. */
const readCyrillic = () =>
  [...document.fonts]
    .filter(({ status, unicodeRange }) => status === 'loaded' && /U\+4[0-9A-F]{2}-/i.test(unicodeRange))
    .map(({ family }) => family.replaceAll('"', ''))
    .toSorted();

it('shows Russian in the faces of the course, and fetches them for no other language', async () => {
  host.forget();
  const russian = await browser.newPage({ locale: 'ru', serviceWorkers: 'block' });
  await russian.goto(host.course);
  await russian.getByRole('heading', { level: 1, name: TITLE, exact: true }).first().waitFor();
  await expect.poll(() => russian.evaluate(readCyrillic)).toEqual(FACES);
  await russian.context().close();
  host.forget();
  const english = await browser.newPage({ locale: 'en', serviceWorkers: 'block' });
  await english.goto(host.course);
  await english.locator('[data-static]').waitFor({ state: 'detached' });
  expect(await english.evaluate(readCyrillic)).toEqual([]);
  expect(host.requests.filter((path) => path.includes('cyrillic'))).toEqual([]);
  await english.context().close();
});
