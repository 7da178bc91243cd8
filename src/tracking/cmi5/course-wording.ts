import type { PackageOptions } from '../../content/package-options';
import type { FindTexts, LanguageMap } from './describe-question';

type Texts = Readonly<Record<string, string>>;

/** The words of the course as the app has them. */
export interface WordSource {
  /** Reads the texts of a namespace in a language; rejects or answers null where they are not to be had. */
  readonly read: (language: string, namespace: string) => Promise<Texts | null>;
  /** The namespace of the lesson or quiz at a place, as places are reported; null where it is neither. May reject. */
  readonly locate: (place: string) => Promise<string | null>;
}

export interface CourseWording {
  /** Begins to load a namespace in every language; nothing waits for it. */
  readonly prepare: (namespace: string) => void;
  /** The same for the names of the course and its modules, and for what may be asked at a place. */
  readonly open: (place: string) => void;
  /** What has been loaded by now. */
  readonly find: FindTexts;
  /** What the package is called: as its trainer named it, else as the course, or as its only module. */
  readonly nameCourse: () => LanguageMap;
  /** `id` as it is reported. */
  readonly nameModule: (id: string) => LanguageMap;
}

export type WordingOptions = Pick<PackageOptions, 'interactions' | 'languages' | 'modules' | 'title'>;

/** Titles of course and modules stand among the first texts of the course. */
const COURSE_TEXTS = 'course';

/** Loads texts, each once; those that could not be had are tried at the next need. */
function createTextStore(languages: readonly string[], read: WordSource['read']) {
  const begun = new Set<string>();
  const loaded = new Map<string, Texts>();
  const locate = (language: string, namespace: string) => `${language}/${namespace}`;
  const load = async (language: string, namespace: string): Promise<void> => {
    const place = locate(language, namespace);
    try {
      const texts = await read(language, namespace);
      if (texts) loaded.set(place, texts);
      else begun.delete(place);
    } catch {
      begun.delete(place);
    }
  };
  const prepare = (namespace: string): void => {
    for (const language of languages) {
      const place = locate(language, namespace);
      if (begun.has(place)) continue;
      begun.add(place);
      void load(language, namespace);
    }
  };
  const find = (namespace: string, key: string): LanguageMap =>
    Object.fromEntries(
      languages.flatMap((language) => {
        const text = loaded.get(locate(language, namespace))?.[key];
        return text === undefined ? [] : [[language, text] as const];
      }),
    );
  return { prepare, find };
}

/** Words of the course in every packaged language, for definitions that others read. What does not load is left out. */
export function createCourseWording(options: WordingOptions, source: WordSource): CourseWording {
  const { interactions, languages, modules, title } = options;
  const { prepare, find } = createTextStore(languages, source.read);
  const prepareQuestions = async (place: string): Promise<void> => {
    const namespace = await source.locate(place);
    if (namespace !== null) prepare(namespace);
  };
  const [first] = modules;
  return {
    prepare,
    open: (place) => {
      prepare(COURSE_TEXTS);
      if (interactions) prepareQuestions(place).catch(() => undefined);
    },
    find,
    nameCourse: () =>
      title === null
        ? find(COURSE_TEXTS, modules.length === 1 ? `module.${first}` : 'title')
        : Object.fromEntries(languages.map((language) => [language, title])),
    nameModule: (id) => find(COURSE_TEXTS, `module.${id.replaceAll('_', '-')}`),
  };
}
