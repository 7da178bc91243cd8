import type { FindTexts, LanguageMap } from './describe-question';

/** Reads the texts of a namespace in a language; rejects or answers null where they are not to be had. */
export type ReadTexts = (
  language: string,
  namespace: string,
) => Promise<Readonly<Record<string, string>> | null>;

export interface CourseWording {
  /** Begins to load a namespace in every language; nothing waits for it. */
  readonly prepare: (namespace: string) => void;
  /** What has been loaded by now. */
  readonly find: FindTexts;
}

/** Words of the course in every packaged language, for definitions that others read. What does not load is left out. */
export function createCourseWording(languages: readonly string[], readTexts: ReadTexts): CourseWording {
  const begun = new Set<string>();
  const loaded = new Map<string, Readonly<Record<string, string>>>();
  const locate = (language: string, namespace: string) => `${language}/${namespace}`;
  const load = async (language: string, namespace: string): Promise<void> => {
    const place = locate(language, namespace);
    try {
      const texts = await readTexts(language, namespace);
      if (texts) loaded.set(place, texts);
      else begun.delete(place);
    } catch {
      begun.delete(place);
    }
  };
  return {
    prepare: (namespace) => {
      for (const language of languages) {
        const place = locate(language, namespace);
        if (begun.has(place)) continue;
        begun.add(place);
        void load(language, namespace);
      }
    },
    find: (namespace, key): LanguageMap =>
      Object.fromEntries(
        languages.flatMap((language) => {
          const text = loaded.get(locate(language, namespace))?.[key];
          return text === undefined ? [] : [[language, text] as const];
        }),
      ),
  };
}
