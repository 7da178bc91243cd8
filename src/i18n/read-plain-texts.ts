import { stripTags } from './content-text';
import { readTexts, type FetchTexts } from './load-texts';

/**
 * The texts of a namespace in any packaged language, without markup, for readers outside of the course; what is shown does not change.
 * Those that a screen shows are not fetched again. Null where they are not to be had.
 */
export async function readPlainTexts(
  language: string,
  namespace: string,
  fetchFile?: FetchTexts,
): Promise<Readonly<Record<string, string>> | null> {
  const texts = await readTexts(language, namespace, fetchFile);
  return texts.ok
    ? Object.fromEntries(Object.entries(texts.value).map(([key, text]) => [key, stripTags(text)]))
    : null;
}
