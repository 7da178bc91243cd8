import type accessibility from '../../locales/en/accessibility.json';
import type certificate from '../../locales/en/certificate.json';
import type doctor from '../../locales/en/doctor.json';
import type myData from '../../locales/en/my-data.json';
import type offline from '../../locales/en/offline.json';
import type packageCheck from '../../locales/en/package-check.json';
import type passport from '../../locales/en/passport.json';
import type print from '../../locales/en/print.json';
import type plan from '../../locales/en/plan.json';
import type recall from '../../locales/en/recall.json';
import type search from '../../locales/en/search.json';
import type trainer from '../../locales/en/trainer.json';
import type ui from '../../locales/en/ui.json';
import type update from '../../locales/en/update.json';

/**
 * Words of screens that few open. Each name here is a file of its own in `locales/<language>/`, fetched with its screen
 * (`fetchScreen(load, name)`, or whatever loads it); all its keys begin with the name and a dot. All other words of the player are in `ui.json`.
 */
export const SCREEN_NAMESPACES = [
  'accessibility',
  'certificate',
  'doctor',
  'my-data',
  'offline',
  'package-check',
  'passport',
  'print',
  'plan',
  'recall',
  'search',
  'trainer',
  'update',
] as const;

export type ScreenNamespace = (typeof SCREEN_NAMESPACES)[number];

/** The English texts of each namespace with words of the player: they say which keys there are. */
interface UiTexts extends Record<ScreenNamespace, object> {
  readonly ui: typeof ui;
  readonly accessibility: typeof accessibility;
  readonly certificate: typeof certificate;
  readonly doctor: typeof doctor;
  readonly 'my-data': typeof myData;
  readonly offline: typeof offline;
  readonly print: typeof print;
  readonly 'package-check': typeof packageCheck;
  readonly passport: typeof passport;
  readonly plan: typeof plan;
  readonly recall: typeof recall;
  readonly search: typeof search;
  readonly trainer: typeof trainer;
  readonly update: typeof update;
}

type WithoutPlural<Key extends string> =
  Key extends `${infer Stem}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Stem : Key;

/** Keys of the words of the player in English; plural forms count as one key. */
export type UiKey = {
  [Name in keyof UiTexts]: WithoutPlural<Extract<keyof UiTexts[Name], string>>;
}[keyof UiTexts];

/** The namespace that a key of the words of the player stands in. */
export const locateUiText = (key: string): string =>
  SCREEN_NAMESPACES.find((name) => key.startsWith(`${name}.`)) ?? 'ui';
