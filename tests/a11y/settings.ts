import type { BrowserContextOptions } from 'playwright-core';
import { ENGLISH, VARIANTS, type Variant } from '../scenes/variants';

/** What differs between the browsers of two people who see the same screen. */
export interface Setting {
  readonly variant: Variant;
  readonly theme: keyof typeof THEMES;
  /** Of the window, in CSS pixels. */
  readonly width: (typeof WIDTHS)[number];
}

const THEMES = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'more contrast': { colorScheme: 'light', contrast: 'more' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** In 1,440 the contents stand beside a lesson; 320 is 1,280 at a zoom of 400% (WCAG 2.2, 1.4.10). */
const WIDTHS = [1440, 320] as const;

export const USUAL: Setting = { variant: ENGLISH, theme: 'light', width: 1440 };

export const nameSetting = ({ variant, theme, width }: Setting): string =>
  `${variant.name}, ${theme}, ${width} px`;

/** Without the worker, which would fetch the whole course once for each. */
export const toContext = ({ variant, theme, width }: Setting): BrowserContextOptions => ({
  serviceWorkers: 'block',
  ...THEMES[theme],
  locale: variant.tag,
  viewport: { width, height: 800 },
  reducedMotion: 'reduce',
});

const isTheme = (name: string): name is Setting['theme'] => name in THEMES;
const themes = Object.keys(THEMES).filter(isTheme);

/** Every variant with every theme, the widths in turn, so that each pair of any two of the three occurs. */
export const PAIRS: readonly Setting[] = VARIANTS.flatMap((variant, at) =>
  themes.map((theme, place): Setting => ({ variant, theme, width: (at + place) % 2 === 0 ? 320 : 1440 })),
);

/** Every variant with every theme in every width. */
export const PRODUCT: readonly Setting[] = VARIANTS.flatMap((variant) =>
  themes.flatMap((theme) => WIDTHS.map((width): Setting => ({ variant, theme, width }))),
);
