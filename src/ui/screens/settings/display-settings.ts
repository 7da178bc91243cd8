export const THEMES = ['system', 'light', 'dark'] as const;
export const TEXT_SIZES = ['normal', 'large', 'larger'] as const;
export const MOTIONS = ['system', 'reduced'] as const;
export const SEARCH_KEYS = ['on', 'off'] as const;

/** How the course looks on this device, and which keys it listens to. Never sent anywhere. */
export interface DisplaySettings {
  readonly theme: (typeof THEMES)[number];
  readonly textSize: (typeof TEXT_SIZES)[number];
  readonly motion: (typeof MOTIONS)[number];
  /** Whether one key opens the search; it must be possible to turn such a key off (WCAG 2.1.4). */
  readonly searchKey: (typeof SEARCH_KEYS)[number];
}

const KEY = 'circular-ict-procurement.display';
const INITIAL: DisplaySettings = { theme: 'system', textSize: 'normal', motion: 'system', searchKey: 'on' };

const oneOf = <Choice extends string>(choices: readonly Choice[], value: unknown, initial: Choice): Choice =>
  choices.find((choice) => choice === value) ?? initial;

/** What was chosen earlier on this device; the initial settings where storage is refused or holds something else. */
export function readDisplaySettings(): DisplaySettings {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const given: Partial<Record<keyof DisplaySettings, unknown>> =
      typeof stored === 'object' && stored !== null ? stored : {};
    return {
      theme: oneOf(THEMES, given.theme, INITIAL.theme),
      textSize: oneOf(TEXT_SIZES, given.textSize, INITIAL.textSize),
      motion: oneOf(MOTIONS, given.motion, INITIAL.motion),
      searchKey: oneOf(SEARCH_KEYS, given.searchKey, INITIAL.searchKey),
    };
  } catch {
    return INITIAL;
  }
}

/** Puts the settings on the root element, where the tokens and the search key read them. */
export function showDisplaySettings(settings: DisplaySettings): void {
  const { dataset } = document.documentElement;
  dataset['theme'] = settings.theme;
  dataset['textSize'] = settings.textSize;
  dataset['motion'] = settings.motion;
  dataset['searchKey'] = settings.searchKey;
}

/** Shows what the learner has chosen, and keeps it if the browser allows. */
export function applyDisplaySettings(settings: DisplaySettings): void {
  showDisplaySettings(settings);
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Storage is refused: the settings hold for this visit.
  }
}
