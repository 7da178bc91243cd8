import { createInstance } from 'i18next';

/** The one i18next instance. Only `uiText`, `contentText` and `RichText` read from it. Keys are flat; React escapes. */
export const i18n = createInstance();

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
