import { createInstance } from 'i18next';

/** The one i18next instance. Only `uiText`, `contentText` and `RichText` show what is in it. Keys are flat; React escapes. */
export const i18n = createInstance();

/** A text as it stands in its file, in the current language; undefined where it is not loaded. Quicker than `t`, which looks for plurals and placeholders. */
export function findText(namespace: string, key: string): string | undefined {
  const text: unknown = i18n.getResource(i18n.language, namespace, key);
  return typeof text === 'string' ? text : undefined;
}

/** Prepares the instance; texts are added by `loadTexts`, so there is nothing to wait for. */
export function startI18n(language: string): void {
  void i18n.init({
    lng: language,
    fallbackLng: false,
    resources: {},
    ns: [],
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    initAsync: false,
  });
}
