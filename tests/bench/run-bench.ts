import { readFileSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { readOptionsFile } from '../../src/content/options-file';
import { OPTIONS_FILE } from '../../src/content/options-name';
import { findPackage } from '../support/find-package';
import { KIB } from '../support/first-load';
import { openWholeBrowser } from '../support/open-browser';
import { buildSyntheticCourse } from '../support/synthetic-course';
import { makeBarePage } from './bare-page';
import { CONDITIONS, type Conditions } from './conditions';
import { LMS_FIGURES, measureLms } from './measure-lms';
import { LOAD_FIGURES, measureLoad, type LoadFigure } from './measure-load';
import { measureAnswer, measureMemory, MEMORY_FIGURES } from './measure-work';
import { RUNS, takeMedians } from './median';
import { serveFiles, type Site } from './serve-files';

type Figures = ReadonlyMap<LoadFigure, number>;

const print = (line: string): boolean => process.stdout.write(`${line}\n`);
const row = (cells: readonly string[]): string =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(34) : cell.padStart(14))).join('');
const whole = (value: number | undefined): string => Math.round(value ?? Number.NaN).toString();
/** None to nothing: a bare page has no app and is not blocked. */
const ratio = (one: number | undefined, other: number | undefined): string =>
  other === 0 ? '–' : `${((one ?? Number.NaN) / (other ?? Number.NaN)).toFixed(2)}×`;

async function readFolder(folder: string): Promise<Site> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [relative(folder, file), await readFile(file)] as const)),
  );
}

/** The synthetic course with the options of the real one. */
async function makeSyntheticSite(real: Site): Promise<Site> {
  const root = await buildSyntheticCourse();
  const site = await readFolder(join(root, 'dist/build'));
  await rm(root, { recursive: true });
  const options = new TextDecoder().decode(real[OPTIONS_FILE]);
  const given: unknown = readOptionsFile(options);
  const modules = Array.from({ length: 50 }, (_, at) => `module-${at + 1}`);
  const changed = `${options}\nwindow.courseOptions = ${JSON.stringify({ ...Object(given), modules, languages: ['en'] })};\n`;
  return {
    ...site,
    'index.html': site['homes/web-en-course.html'] ?? new Uint8Array(),
    [OPTIONS_FILE]: new TextEncoder().encode(changed),
  };
}

async function measureSite(browser: Browser, site: Site, conditions: Conditions): Promise<Figures> {
  const served = await serveFiles(site, conditions.compresses);
  const figures = await takeMedians(LOAD_FIGURES, () =>
    measureLoad(browser, served.address, conditions, OPTIONS_FILE in site),
  );
  await served.close();
  return figures;
}

const LOAD_ROWS: readonly (readonly [LoadFigure, string])[] = [
  ['requests', 'requests'],
  ['bytes', 'bytes, KiB'],
  ['paint', 'first paint of text, ms'],
  ['largest', 'largest paint, ms'],
  ['blocked', 'blocking time, ms'],
  ['mounted', 'time until Start answers, ms'],
  ['shift', 'layout shift × 1,000'],
];

const SCALE: Partial<Record<LoadFigure, number>> = { bytes: 1 / KIB, shift: 1000 };

function printLoads(bare: Figures, real: Figures, synthetic: Figures): void {
  print(row(['', 'bare page', 'course', 'ratio', '1,000 lessons', 'ratio']));
  for (const [figure, name] of LOAD_ROWS) {
    const scale = SCALE[figure] ?? 1;
    const [one, other, large] = [bare, real, synthetic].map((figures) => figures.get(figure));
    print(
      row([
        name,
        whole((one ?? 0) * scale),
        whole((other ?? 0) * scale),
        ratio(other, one),
        whole((large ?? 0) * scale),
        ratio(large, other),
      ]),
    );
  }
}

/** Prints what the course costs a learner, beside a bare page with the same text. Nothing fails: the figures are to be read. */
async function run(): Promise<void> {
  process.env['NODE_ENV'] = 'production';
  const browser = await openWholeBrowser();
  print(`Medians of ${RUNS} in Chromium ${browser.version()}, 412 × 823`);
  const real = unzipSync(readFileSync(findPackage('web')));
  const page = new TextDecoder().decode(real['index.html']);
  const bare = { 'index.html': new TextEncoder().encode(makeBarePage(page)) };
  const synthetic = await makeSyntheticSite(real);
  for (const conditions of CONDITIONS) {
    print(`\nWeb edition, first visit, ${conditions.name}`);
    printLoads(
      await measureSite(browser, bare, conditions),
      await measureSite(browser, real, conditions),
      await measureSite(browser, synthetic, conditions),
    );
  }
  const served = await serveFiles(real, false);
  for (const slowdown of [1, 4]) {
    const conditions = { name: '', slowdown, network: null, compresses: false };
    print(`\nCPU ${slowdown}× slower, no network limit`);
    const answer = await takeMedians(['answer'], () => measureAnswer(browser, served.address, conditions));
    print(row(['Check to painted feedback, ms', whole(answer.get('answer'))]));
    const lms = await takeMedians(LMS_FIGURES, () => measureLms(browser, conditions));
    print(row(['SCORM 1.2: calls at a launch', whole(lms.get('calls'))]));
    print(row(['time in them, ms', whole(lms.get('callTime'))]));
    print(row(['blocking time outside them, ms', whole(lms.get('blocked'))]));
    print(row(['time until Start answers, ms', whole(lms.get('mounted'))]));
    print(row(['calls for one answer', whole(lms.get('answerCalls'))]));
    print(row(['time in them, ms', whole(lms.get('answerTime'))]));
  }
  const memory = await takeMedians(MEMORY_FIGURES, () =>
    measureMemory(browser, served.address, real, { name: '', slowdown: 1, network: null, compresses: false }),
  );
  print('\nMemory in use, KiB');
  print(row(['after the first screen', whole(memory.get('first'))]));
  print(row(['after 30 screens', whole(memory.get('thirty'))]));
  print(
    row([
      'after the same 30 again',
      whole(memory.get('again')),
      ratio(memory.get('again'), memory.get('thirty')),
    ]),
  );
  await served.close();
  await browser.close();
}

await run();
