import type { SearchedLesson, SearchMap } from '../../../content/search-map';
import { selectSourceUses } from '../../../content/source-uses';
import { stripTags } from '../../../i18n/content-text';
import { readTexts } from '../../../i18n/load-texts';
import { createSearch, type Search } from '../../../search/create-search';
import type { SearchedText } from '../../../search/searched-text';
import type { CourseAccess } from '../course-access';

type Texts = Readonly<Record<string, string>>;

/** The search of what is packaged, in one language, and the map that it was made from. */
export interface LoadedSearch {
  readonly search: Search;
  readonly map: SearchMap;
}

type Read = (namespace: string) => Promise<Texts>;

const createRead =
  (language: string): Read =>
  async (namespace) => {
    const texts = await readTexts(language, namespace);
    if (!texts.ok) throw new Error(texts.error);
    return texts.value;
  };

const SENTENCE_END = /[\p{Sentence_Terminal}:;…]\p{Pe}?\p{Pf}?$/u;

/** Sentences follow each other as they are; labels and cells would run into one another. */
const joinTexts = (texts: readonly string[]): string =>
  texts
    .map((text, at) => (at === texts.length - 1 || SENTENCE_END.test(text) ? text : `${text} ·`))
    .join(' ');

function listLessonTexts(
  module: string,
  { id, blocks }: SearchedLesson,
  titles: Texts,
  texts: Texts,
): SearchedText[] {
  const pick = (key: string) => stripTags(texts[key] ?? '');
  return [
    {
      kind: 'lesson',
      module,
      lesson: id,
      title: titles[`${id}.title`] ?? '',
      text: titles[`${id}.summary`] ?? '',
    },
    ...blocks.map((block): SearchedText => ({
      kind: 'passage',
      module,
      lesson: id,
      block: block.id,
      heading: block.heading === null ? '' : pick(block.heading),
      text: joinTexts(block.texts.map(pick)),
    })),
  ];
}

async function loadModuleTexts({ module, lessons }: SearchMap[number], read: Read): Promise<SearchedText[]> {
  const [titles, ...texts] = await Promise.all([
    read(`${module}/module`),
    ...lessons.map(({ id }) => read(`${module}/${id}`)),
  ]);
  return lessons.flatMap((lesson, at) => listLessonTexts(module, lesson, titles, texts[at] ?? {}));
}

const loadLessonTexts = async (map: SearchMap, read: Read): Promise<SearchedText[]> =>
  (await Promise.all(map.map((module) => loadModuleTexts(module, read)))).flat();

async function loadTermTexts({ library }: CourseAccess, read: Read): Promise<SearchedText[]> {
  const [terms, texts] = await Promise.all([library.glossary(), read('glossary')]);
  return terms.flatMap((term): SearchedText[] => {
    const title = texts[`${term}.name`];
    return title === undefined
      ? []
      : [{ kind: 'term', term, title, text: texts[`${term}.definition`] ?? '' }];
  });
}

async function loadSourceTexts({ library, index }: CourseAccess): Promise<SearchedText[]> {
  const [bibliography, uses] = await Promise.all([library.bibliography(), library.sourceUses()]);
  const entries = new Map(Object.entries(bibliography));
  return Object.keys(selectSourceUses(uses, index)).flatMap((id): SearchedText[] => {
    const source = entries.get(id);
    if (!source) return [];
    const { title, language, authors, publisher, year } = source;
    const who = publisher === authors ? authors : `${authors} · ${publisher}`;
    return [{ kind: 'source', source: id, title, language, text: `${who} · ${year}` }];
  });
}

/**
 * Fetches what may be searched in a language, as far as it is not there yet, and makes the search of it. Rejects where a file
 * cannot be had; tried again, only what is missing is fetched.
 */
export async function loadSearch(course: CourseAccess, language: string): Promise<LoadedSearch> {
  const read = createRead(language);
  const map = course.library.searchMap();
  const texts = await Promise.all([
    map.then((lessons) => loadLessonTexts(lessons, read)),
    loadTermTexts(course, read),
    loadSourceTexts(course),
  ]);
  return { search: createSearch(texts.flat()), map: await map };
}
