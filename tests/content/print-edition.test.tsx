// @vitest-environment jsdom
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { course } from '../../modules/course';
import { createLibrary } from '../../src/app/load-content';
import { selectModules } from '../../src/content/course-index';
import { createCourseIndex } from '../../src/content/create-course-index';
import { listLessonKeys, listQuestionKeys } from '../../src/content/list-text-keys';
import { startI18n } from '../../src/i18n/instance';
import { loadTexts } from '../../src/i18n/load-texts';
import type { Handbook } from '../../src/ui/screens/print/handbook';
import { HandbookView } from '../../src/ui/screens/print/handbook-view';
import { loadHandbook } from '../../src/ui/screens/print/load-handbook';
import {
  listLanguages,
  listLessons,
  listPoolItems,
  loadModules,
  readTexts,
  stripTags,
} from '../support/load-course';

const modules = await loadModules();
const index = selectModules(createCourseIndex(course, modules), course.modules);
const asked: string[] = [];
beforeAll(() => {
  vi.stubGlobal('scrollTo', () => undefined);
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path);
    const [, language = '', ...name] = path.replace('.json', '').split('/');
    const texts =
      name[0] === 'start'
        ? { ui: readTexts(`${language}/ui`), course: readTexts(`${language}/course`) }
        : readTexts([language, ...name].join('/'));
    return Promise.resolve(new Response(JSON.stringify(texts)));
  });
});
afterAll(() => vi.unstubAllGlobals());

const load = (module?: string, lesson?: string, isOpen = () => true) =>
  loadHandbook({ index, library: createLibrary(index), module, lesson, isOpen, onProgress: () => undefined });

function render(handbook: Handbook): HTMLElement {
  const page = document.createElement('div');
  flushSync(() =>
    createRoot(page).render(
      <MemoryRouter>
        <HandbookView handbook={handbook} version="1.2.3" day={Date.UTC(2026, 10, 26)} />
      </MemoryRouter>,
    ),
  );
  return page;
}

const normalize = (text: string) => stripTags(text).replaceAll(/\s*\[\d+\]|\s/g, '');
const textOf = (page: HTMLElement) => normalize(page.textContent ?? '');
const idsOf = (page: HTMLElement) => [...page.querySelectorAll('[id]')].map(({ id }) => id);

async function open(language: string, ...place: Parameters<typeof load>): Promise<HTMLElement> {
  startI18n(language);
  for (const name of ['ui', 'course', 'print']) await loadTexts(name);
  const handbook = await load(...place);
  if (!handbook) throw new Error('there is nothing to print');
  return render(handbook);
}

/** Words for what is done with a pointer. */
const SCREEN_WORDS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:marker|slider|click|drag|tap|swipe|scroll)\w*/gi,
  fr: /(?<!\p{L})(?:curseur|cliqu|gliss|appuyez|touchez|défil)\p{L}*/giu,
};

describe.each(listLanguages())('the whole course on paper, %s', (language) => {
  let page: HTMLElement;
  let text: string;
  beforeAll(async () => {
    page = await open(language);
    text = textOf(page);
  });
  const missing = (namespace: string, keys: readonly string[]) => {
    const texts = readTexts(`${language}/${namespace}`);
    return keys.filter((key) => !text.includes(normalize(texts[key] ?? '')));
  };

  it('prints no question of a pool, and asks for none', () => {
    const pool = listPoolItems(modules);
    expect(pool.length).toBeGreaterThan(100);
    const printed = pool.filter(({ value, in: { module } }) => {
      const prompts = listQuestionKeys(value).filter((key) => /\.(?:prompt|why)$/.test(key));
      return missing(`${module.id}/quiz`, prompts).length < prompts.length;
    });
    expect(printed.map(({ at }) => at)).toEqual([]);
    expect(asked.filter((path) => path.includes('/quiz'))).toEqual([]);
  });

  it('prints every word of every lesson but what speaks to an answer given, or is done on screen', () => {
    for (const { at, value } of listLessons(modules)) {
      const blocks = value.blocks.filter(({ kind }) => kind !== 'placement' && kind !== 'simulation');
      // The name of the only series heads a column of the table, which stands on screen only.
      const lone = new Set(
        blocks.flatMap((block) =>
          block.kind === 'chart' && block.series.length === 1 ? [`${block.id}.${block.series[0]}`] : [],
        ),
      );
      const keys = listLessonKeys({ ...value, blocks }).filter(
        (key) => !/\.(?:alt|unit|low|high|near)$/.test(key) && !lone.has(key),
      );
      expect(missing(at, keys), at).toEqual([]);
    }
  });

  it('asks for nothing that only a screen can do', () => {
    const words = SCREEN_WORDS[language];
    expect(words, 'a new language names its words here').toBeDefined();
    expect(page.textContent?.match(words ?? /^/g) ?? []).toEqual([]);
  });

  it('prints no question of the diagnostic and no decision of the simulation', () => {
    for (const { at, value } of listLessons(modules)) {
      const blocks = value.blocks.filter(({ kind }) => kind === 'placement' || kind === 'simulation');
      const keys = listLessonKeys({ ...value, blocks }).filter((key) => /\.(?:prompt|why|then)$/.test(key));
      expect(missing(at, keys), at).toEqual(keys);
    }
  });

  it('answers each exercise once, after all of them', () => {
    const numbers = (name: string) =>
      [...page.querySelectorAll(`[data-${name}]`)].map((element) =>
        Number(element.getAttribute(`data-${name}`)),
      );
    const exercises = numbers('exercise');
    expect(exercises.length).toBeGreaterThan(50);
    expect(exercises).toEqual(exercises.map((_, at) => at + 1));
    expect(numbers('answer')).toEqual(exercises);
    const [last, first] = [
      [...page.querySelectorAll('[data-exercise]')].at(-1),
      page.querySelector('[data-answer]'),
    ];
    expect((last?.compareDocumentPosition(first ?? page) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(
      0,
    );
  });

  it('leads nowhere but to places that it has, or out to a source', () => {
    const ids = new Set(idsOf(page));
    const targets = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    expect(targets.filter((href) => !href.startsWith('http') && !ids.has(href.slice(1)))).toEqual([]);
    expect(ids.size).toBe(idsOf(page).length);
  });

  it('lists every source that it cites and every term that it marks, and no other term', () => {
    const targets = new Set([...page.querySelectorAll('a')].map((link) => link.getAttribute('href')));
    const terms = idsOf(page).filter((id) => id.includes('?at=term-'));
    const defined = new Set(
      listLessons(modules).flatMap(({ value }) =>
        value.blocks.flatMap((block) =>
          block.kind === 'definition' ? [`/print?at=term-${block.term}`] : [],
        ),
      ),
    );
    expect(terms.filter((id) => !targets.has(`#${id}`) && !defined.has(id))).toEqual([]);
  });

  it('names course, version, day, language and what it is not', () => {
    const texts = readTexts(`${language}/course`);
    const head = normalize(page.querySelector('header')?.textContent ?? '');
    for (const part of [texts['title'], texts['independence'], '1.2.3', '2026', 'CC BY 4.0'])
      expect(head).toContain(normalize(part ?? ''));
  });

  it('has headings in steps of one', () => {
    const levels = [...page.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
  });
});

describe('a part of the course on paper', () => {
  it.each([
    ['circular-ict', undefined],
    ['circular-ict', 'where-impact-lies'],
    ['welcome', 'diagnostic'],
  ])('holds what is asked for and no other lesson: %s %s', async (module, lesson) => {
    const page = await open('en', module, lesson);
    const lessons = [...page.querySelectorAll('article')].map(({ id }) => id.split('?at=')[1]);
    const wanted = listLessons(modules).filter(
      ({ value, in: { module: whole } }) =>
        whole.id === module && (lesson === undefined || value.id === lesson),
    );
    expect(lessons).toEqual(wanted.map(({ at }) => at));
  });

  it.each([
    ['nowhere', undefined],
    ['circular-ict', 'nothing'],
  ])('is absent where the course has no such part: %s %s', async (module, lesson) => {
    expect(await load(module, lesson)).toBeUndefined();
  });

  it('leaves out lessons that are not open yet, and says how many', async () => {
    let lesson = 0;
    const page = await open('en', 'circular-ict', undefined, () => lesson++ === 0);
    expect(page.querySelectorAll('article')).toHaveLength(1);
    expect(page.textContent).toContain('4 lessons are not open yet and are left out.');
  });
});
