import { loadTexts } from '../../i18n/load-texts';

/** Loads namespaces in the current language; throws where one cannot be had, for `useLoaded` to show. */
export async function loadTextsOrThrow(...namespaces: readonly string[]): Promise<void> {
  for (const result of await Promise.all(namespaces.map((name) => loadTexts(name))))
    if (!result.ok) throw new Error(result.error);
}
