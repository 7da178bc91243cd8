import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { course as facts } from '../../modules/course';
import { selectModules } from '../../src/content/course-index';
import { createCourseIndex } from '../../src/content/create-course-index';
import { createCourseState, EMPTY_MODULE, type CourseState } from '../../src/engine/course/course-state';
import { deriveKnown } from '../../src/engine/course/derive-known';
import { encodeResume } from '../../src/engine/resume/encode-resume';
import { bundleLmsHost } from '../support/bundle-lms-host';
import { readTexts, type Course } from '../support/drive-course';
import { findPackage } from '../support/find-package';
import { hostPackage, type HostedPackage } from '../support/host-package';
import { loadModules } from '../support/load-course';
import { openBrowser } from '../support/open-browser';
import { openInLms, type Launched } from '../support/open-in-lms';
import * as take from '../support/take-course';

const modules = await loadModules();
const index = selectModules(createCourseIndex(facts, modules), facts.modules);
const known = deriveKnown(index);

/**
 * A learner of an earlier release, in which the second module had three lessons and five exercises, and there was no fourth module. Two
 * lessons are done; the one that has an exercise more since then is among them.
 */
const earlier: CourseState = {
  ...createCourseState(17, 'en'),
  sequence: 40,
  known: new Map(
    [...known]
      .filter(([n]) => n !== 4)
      .map(([n, told]) => [n, n === 2 ? { ...told, lesson: 3, item: 0 } : told]),
  ),
  modules: new Map([[2, { ...EMPTY_MODULE, reached: new Set([1, 2]), done: new Set([1]) }]]),
};

const LESSONS = new Set([1, 2, 3]);
/** Handed in when the pool had other items beside; the one that is left was answered wrong. */
const attempt = {
  seed: 5,
  items: [41],
  answers: new Map([[41, { kind: 'choice', picked: 1 } as const]]),
  finished: true,
  percent: 88,
};
/** The same learner having passed that release. */
const passed: CourseState = {
  ...earlier,
  finishedOn: 20_783,
  modules: new Map([
    ...[1, 2, 3].map(
      (n) =>
        [n, { ...EMPTY_MODULE, finished: true, skipped: n !== 2, reached: LESSONS, done: LESSONS }] as const,
    ),
    [
      5,
      {
        ...EMPTY_MODULE,
        finished: true,
        reached: new Set([1]),
        done: new Set([1]),
        quiz: { ...EMPTY_MODULE.quiz, attempts: 1, best: 88, attempt },
      },
    ],
  ]),
};

const store = (state: CourseState, status: string, raw = ''): string =>
  JSON.stringify({
    cmi: {
      suspend_data: encodeResume(state, index.id),
      core: { lesson_location: 'home', lesson_status: status, score: { raw }, exit: 'suspend' },
    },
  });

let browser: Browser;
let host: HostedPackage;
beforeAll(async () => {
  browser = await openBrowser();
  host = await hostPackage(findPackage('scorm12'), await bundleLmsHost());
}, 60_000);
afterAll(async () => {
  await browser.close();
  await host.close();
});

const text = (key: string) => take.UI.en[key] ?? '';
const words = readTexts('en', 'update');
const titles = readTexts('en', 'course');
const lessons = readTexts('en', 'circular-ict/module');
const circular = modules.find(({ module }) => module.n === 2)?.module;
const lessonId = (n: number): string => circular?.lessons.find((lesson) => lesson.n === n)?.id ?? '';
const lessonTitle = (n: number): string => lessons[`${lessonId(n)}.title`] ?? '';
const module = titles['module.circular-ict'] ?? '';
const EXPECTED = [lessonTitle(4), lessonTitle(5), lessonTitle(1), titles['module.guide'] ?? ''];
const note = (course: Course) =>
  course.locator('main [data-tone=info]').filter({ hasText: words['update.title'] ?? '' });
const open = (stored: string | null): Promise<Launched> =>
  openInLms(browser, host, { version: '1.2', opens: 'frame', stored });
const storedOf = (page: Page) => page.evaluate(() => window.lms.stored());
/** Closes the page and answers what the LMS has. */
async function leave({ page, context, course }: Launched): Promise<string | null> {
  await take.awaitSaved(course);
  const stored = await storedOf(page);
  await context.close();
  return stored;
}
/** Opens an address of the course, as a bookmark does. */
const goTo = (course: Course, path: string) =>
  course.locator('html').evaluate((_, hash) => {
    location.hash = hash;
  }, path);
const start = (course: Course) =>
  course.getByRole('link', { name: text('home.resume'), exact: true }).waitFor();

describe('when a package was replaced under way', () => {
  it('names in a note exactly what is new, until that has been seen; a page that is closed at once has not shown it', async () => {
    const first = await open(store(earlier, 'incomplete'));
    await note(first.course).waitFor();
    expect(await note(first.course).getByRole('link').allInnerTexts()).toEqual(EXPECTED);
    const said = await note(first.course).innerText();
    for (const key of ['update.kept', 'update.more', 'update.module']) expect(said).toContain(words[key]);
    expect(said).toContain(words['update.lesson']?.replace('{{module}}', module));
    const unseen = await leave(first);

    const second = await open(unseen);
    await note(second.course)
      .getByRole('button', { name: text('launch.dismiss') })
      .click();
    await note(second.course).waitFor({ state: 'detached' });
    await take.awaitSaved(second.course);
    const seen = await leave(second);
    expect(seen).not.toBe(unseen);

    const third = await open(seen);
    await start(third.course);
    await take.awaitSaved(third.course);
    expect(await note(third.course).count()).toBe(0);
    expect(third.errors).toEqual([]);
    await third.context.close();
  }, 90_000);

  it('is seen, too, when the learner follows one of its links', async () => {
    const launched = await open(store(earlier, 'incomplete'));
    await note(launched.course).getByRole('link').nth(1).click();
    await launched.course.getByRole('heading', { level: 1, name: lessonTitle(5) }).waitFor();
    await note(launched.course).waitFor({ state: 'detached' });
    const again = await open(await leave(launched));
    await start(again.course);
    await take.awaitSaved(again.course);
    expect(await note(again.course).count()).toBe(0);
    await again.context.close();
  }, 90_000);

  it('who had passed has passed, and is told what came since as an offer', async () => {
    const launched = await open(store(passed, 'passed', '88'));
    const { course, page } = launched;
    await note(course).waitFor();
    expect(await note(course).innerText()).toContain(words['update.finished']);
    const finished = course.locator('main [data-tone=good]').filter({ hasText: text('home.newSince') });
    expect(await finished.innerText()).toContain(text('home.coursePassed').replace('{{percent}}', '88'));
    expect(await finished.locator('li').getByRole('link').allInnerTexts()).toEqual([
      module,
      titles['module.guide'],
    ]);
    await course.getByText(text('shell.progress').replace('{{percent}}', '100')).first().waitFor();
    await note(course)
      .getByRole('button', { name: text('launch.dismiss') })
      .click();
    await take.awaitSaved(course);
    const sets = await page.evaluate(() =>
      window.lms.sets('cmi.core.lesson_status').map(({ args }) => args[1]),
    );
    expect(sets.filter((value) => value !== 'passed')).toEqual([]);
    expect(await page.evaluate(() => window.lms.refusals().length)).toBe(0);

    // The result is that of the day, whatever the pool has now.
    await goTo(course, '/capstone/quiz');
    await course.getByText(text('result.percent').replace('{{percent}}', '88'), { exact: true }).waitFor();
    // An address that the update took away leads to its module, where what came since is marked.
    await goTo(course, '/circular-ict/lesson/gone');
    await course.getByRole('heading', { level: 1, name: module }).waitFor();
    expect(await course.locator('[data-state=new]').getByRole('link').allInnerTexts()).toEqual(
      [4, 5].map(lessonTitle),
    );
    await goTo(course, '/welcome/quiz');
    await course.getByRole('heading', { level: 1, name: titles['module.welcome'] ?? '' }).waitFor();
    // What a finished lesson asks besides is an offer.
    await goTo(course, `/circular-ict/lesson/${lessonId(1)}`);
    const offered = text('lesson.doneMore_other').split('{{count}}')[1] ?? '';
    await course.locator('[role=status][data-done=true]').filter({ hasText: offered }).waitFor();
    expect(launched.errors).toEqual([]);
    await launched.context.close();
  }, 90_000);
});
