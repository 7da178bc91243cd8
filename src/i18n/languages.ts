/** A language that the course may be packaged in. */
export interface Language {
  /** BCP 47 tag; also the folder under `locales/`. */
  readonly tag: string;
  /** The language's name for itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
}

/** The languages the player knows, in the order in which they are offered. */
export const LANGUAGES: readonly Language[] = [
  { tag: 'en', name: 'English', direction: 'ltr' },
  { tag: 'fr', name: 'Français', direction: 'ltr' },
  { tag: 'es', name: 'Español', direction: 'ltr' },
  { tag: 'ru', name: 'Русский', direction: 'ltr' },
  { tag: 'zh', name: '中文', direction: 'ltr' },
  { tag: 'ar', name: 'العربية', direction: 'rtl' },
];

export const findLanguage = (tag: string): Language | undefined =>
  LANGUAGES.find((language) => language.tag === tag);

/** The first wish that the package can fulfil: `fr-CA` is content with `fr`. Empty and unknown wishes are passed over. */
export function chooseLanguage(wishes: readonly string[], packaged: readonly string[]): string {
  for (const wish of wishes) {
    const lower = wish.toLowerCase();
    const match =
      packaged.find((tag) => tag.toLowerCase() === lower) ??
      packaged.find((tag) => lower.split('-')[0] === tag.toLowerCase().split('-')[0]);
    if (match !== undefined) return match;
  }
  return packaged[0] ?? 'en';
}
