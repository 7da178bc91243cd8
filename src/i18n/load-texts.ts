import { fail, succeed, type Result } from '../content/result';
import { i18n } from './instance';

/** Fetches `locales/<language>/<namespace>.json` relative to the page. */
export type FetchTexts = (language: string, namespace: string) => Promise<unknown>;

async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${response.status}`);
  const value: unknown = await response.json();
  return value;
}

const isNamespaces = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** What the first screen needs travels together in `start.json`. */
const START = new Set(['ui', 'course']);
const starts = new Map<string, Promise<unknown>>();

const fetchTexts: FetchTexts = async (language, namespace) => {
  if (!START.has(namespace)) return fetchJson(`locales/${language}/${namespace}.json`);
  const start = starts.get(language) ?? fetchJson(`locales/${language}/start.json`);
  starts.set(language, start);
  try {
    const namespaces = await start;
    return isNamespaces(namespaces) ? namespaces[namespace] : undefined;
  } catch (error) {
    starts.delete(language);
    throw error;
  }
};

const isTexts = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((text) => typeof text === 'string');

const wanted = new Set<string>();

/**
 * Makes a namespace available in a language and remembers it, so that a change of language loads it too.
 * The error names the file that could not be had.
 */
export async function loadTexts(
  namespace: string,
  language: string = i18n.language,
  fetchFile: FetchTexts = fetchTexts,
): Promise<Result<undefined, string>> {
  if (i18n.hasResourceBundle(language, namespace)) {
    wanted.add(namespace);
    return succeed(undefined);
  }
  try {
    const texts = await fetchFile(language, namespace);
    if (!isTexts(texts)) return fail(`${language}/${namespace}`);
    i18n.addResourceBundle(language, namespace, texts);
    wanted.add(namespace);
    return succeed(undefined);
  } catch {
    return fail(`${language}/${namespace}`);
  }
}

/** Changes the language once every namespace in use is there; on failure the old language stays. */
export async function changeLanguage(
  language: string,
  fetchFile: FetchTexts = fetchTexts,
): Promise<Result<undefined, string>> {
  for (const result of await Promise.all([...wanted].map((name) => loadTexts(name, language, fetchFile))))
    if (!result.ok) return result;
  await i18n.changeLanguage(language);
  return succeed(undefined);
}
