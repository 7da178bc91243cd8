import { stripTags } from './content-text';
import { fetchTexts, isTexts, type FetchTexts } from './load-texts';

/**
 * The texts of a namespace in any packaged language, without markup, for readers outside of the course; what is shown does not change.
 * Null where they are not to be had.
 */
export async function readPlainTexts(
  language: string,
  namespace: string,
  fetchFile: FetchTexts = fetchTexts,
): Promise<Readonly<Record<string, string>> | null> {
  try {
    const texts = await fetchFile(language, namespace);
    if (!isTexts(texts)) return null;
    return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, stripTags(text)]));
  } catch {
    return null;
  }
}
