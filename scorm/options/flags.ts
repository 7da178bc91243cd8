import type { Choices } from './choices';

/** The flags of the command line, which are also the parameters of a link to the package builder, each with its form. */
export const FLAGS = {
  lms: 'text',
  profile: 'list',
  modules: 'list',
  languages: 'list',
  'pass-mark': 'text',
  attempts: 'text',
  'locked-order': 'switch',
  'no-interactions': 'switch',
  identifier: 'text',
  title: 'text',
  reporting: 'text',
  failure: 'text',
  finish: 'switch',
  passport: 'text',
  split: 'switch',
} as const;

export type Flag = keyof typeof FLAGS;
type FlagOf<Kind> = { [Name in Flag]: (typeof FLAGS)[Name] extends Kind ? Name : never }[Flag];

/** Where flags are read from: arguments or the parameters of a link. */
export interface FlagSource {
  readonly text: (flag: FlagOf<'text'>) => string | undefined;
  readonly list: (flag: FlagOf<'list'>) => readonly string[] | undefined;
  readonly isOn: (flag: FlagOf<'switch'>) => boolean;
}

/** The names in a list with commas. An empty text has none: nothing was chosen, which is an error. */
export const splitList = (value: string): readonly string[] =>
  value.trim() === '' ? [] : value.split(',').map((name) => name.trim());

/** The choices that flags make. The opposite of `writeFlags`. */
export const readFlags = ({ text, list, isOn }: FlagSource): Choices => ({
  lms: text('lms'),
  profiles: list('profile'),
  modules: list('modules'),
  languages: list('languages'),
  passMark: text('pass-mark'),
  attempts: text('attempts'),
  lockedOrder: isOn('locked-order'),
  interactions: !isOn('no-interactions'),
  identifier: text('identifier'),
  title: text('title'),
  reporting: text('reporting'),
  failure: text('failure'),
  finish: isOn('finish'),
  passport: text('passport'),
  split: isOn('split'),
});

const write = (flag: Flag, value: string | readonly string[] | boolean | undefined): [Flag, string][] => {
  if (value === undefined || value === false) return [];
  if (value === true) return [[flag, '']];
  return [[flag, typeof value === 'string' ? value : value.join()]];
};

/** The flags that say what was chosen, each with its value; that of a switch is empty. What was left open is left out. */
export const writeFlags = (choices: Choices): readonly (readonly [Flag, string])[] => [
  ...write('lms', choices.lms),
  ...write('profile', choices.profiles),
  ...write('modules', choices.modules),
  ...write('languages', choices.languages),
  ...write('pass-mark', choices.passMark),
  ...write('attempts', choices.attempts),
  ...write('locked-order', choices.lockedOrder),
  ...write('no-interactions', choices.interactions === false),
  ...write('identifier', choices.identifier),
  ...write('title', choices.title),
  ...write('reporting', choices.reporting),
  ...write('failure', choices.failure),
  ...write('finish', choices.finish),
  ...write('passport', choices.passport),
  ...write('split', choices.split),
];
