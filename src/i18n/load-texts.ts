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

/** By requests beside the page; those of the first screen once in a visit. */
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

/** Namespaces of the screens in use; each must be there in a language before that is shown. */
const wanted = new Set<string>();

async function load(
  namespace: string,
  language: string,
  fetchFile: FetchTexts,
): Promise<Result<undefined, string>> {
  if (i18n.hasResourceBundle(language, namespace)) return succeed(undefined);
  try {
    const texts = await fetchFile(language, namespace);
    if (!isTexts(texts)) return fail(`${language}/${namespace}`);
    i18n.addResourceBundle(language, namespace, texts);
    return succeed(undefined);
  } catch {
    return fail(`${language}/${namespace}`);
  }
}

/**
 * Makes a namespace available in the current language and remembers it, so that a change of language, also one under way, loads it
 * too. The error names the file that could not be had.
 */
export async function loadTexts(
  namespace: string,
  fetchFile: FetchTexts = fetchTexts,
): Promise<Result<undefined, string>> {
  const isNew = !wanted.has(namespace);
  wanted.add(namespace);
  const result = await load(namespace, i18n.language, fetchFile);
  if (!result.ok && isNew) wanted.delete(namespace);
  return result;
}

/**
 * The texts of a namespace, for a reader that is no screen, such as the search: a change of language does not wait for them. The error names the file that could not be had.
 */
export async function readTexts(
  language: string,
  namespace: string,
  fetchFile: FetchTexts = fetchTexts,
): Promise<Result<Readonly<Record<string, string>>, string>> {
  const result = await load(namespace, language, fetchFile);
  if (!result.ok) return result;
  const texts: unknown = i18n.getResourceBundle(language, namespace);
  return isTexts(texts) ? succeed(texts) : fail(`${language}/${namespace}`);
}

let latestWish = 0;

/**
 * Changes the language once every namespace in use is there, and answers the language now shown: another one where a later wish
 * replaced this one. On failure the old language stays, and the error names the file that could not be had.
 */
export async function changeLanguage(
  language: string,
  fetchFile: FetchTexts = fetchTexts,
): Promise<Result<string, string>> {
  latestWish += 1;
  const wish = latestWish;
  const listMissing = () => [...wanted].filter((namespace) => !i18n.hasResourceBundle(language, namespace));
  for (let missing = listMissing(); missing.length > 0; missing = listMissing()) {
    const results = await Promise.all(missing.map((namespace) => load(namespace, language, fetchFile)));
    const failed = results.find((result) => !result.ok);
    if (failed && !failed.ok) return failed;
  }
  if (wish === latestWish) await i18n.changeLanguage(language);
  return succeed(i18n.language);
}
