import { about } from '../../modules/about';
import { course } from '../../modules/course';
import { glossary } from '../../modules/glossary';
import { listAboutKeys } from '../../src/content/about';
import { OUTCOMES } from '../../src/content/outcomes';
import { listLessonKeys, listModuleKeys, listQuestionKeys } from '../../src/content/list-text-keys';
import { SCREEN_NAMESPACES } from '../../src/i18n/ui-namespaces';
import { readTexts, type WholeModule } from '../support/load-course';

/** A file that every language has, with the keys and the targets of tags that the structure gives it. */
export interface Namespace {
  readonly name: string;
  /** Undefined for the words of the player: there English itself says which keys there are. */
  readonly keys: readonly string[] | undefined;
  /** Targets that `<term-ID>` and `<link-ID>` may name. */
  readonly terms: readonly string[];
  readonly sources: readonly string[];
  /** Whether `<em>`, `<strong>` and `<kbd>` are shown as such here; elsewhere the player shows plain text. */
  readonly isRich: boolean;
}

/** Those that hold words of the player. */
export const PLAYER_NAMESPACES: readonly string[] = ['ui', ...SCREEN_NAMESPACES];

const PLAIN = { terms: [], sources: [], isRich: false };

const listCourseKeys = (): string[] => [
  'title',
  'subtitle',
  'question',
  'audience',
  'independence',
  ...OUTCOMES,
  ...course.objectives.map(({ id }) => id),
  ...course.modules.flatMap((id) => [`module.${id}`, `module.${id}.summary`]),
];

/** Every namespace of the course. */
export function listNamespaces(modules: readonly WholeModule[]): Namespace[] {
  return [
    ...PLAYER_NAMESPACES.map((name) => ({ name, keys: undefined, ...PLAIN })),
    { name: 'course', keys: listCourseKeys(), ...PLAIN },
    { name: 'glossary', keys: glossary.flatMap((id) => [`${id}.name`, `${id}.definition`]), ...PLAIN },
    { name: 'about', keys: listAboutKeys(about), terms: [], sources: about.sources, isRich: true },
    ...modules.flatMap(({ module, lessons, quiz }) => [
      { name: `${module.id}/module`, keys: listModuleKeys(module), ...PLAIN },
      ...lessons.map((lesson) => ({
        name: `${module.id}/${lesson.id}`,
        keys: listLessonKeys(lesson),
        terms: lesson.terms,
        sources: lesson.sources,
        isRich: true,
      })),
      ...(quiz
        ? [
            {
              name: `${module.id}/quiz`,
              keys: quiz.items.flatMap(listQuestionKeys),
              terms: [],
              sources: [],
              isRich: true,
            },
          ]
        : []),
    ]),
  ];
}

const PLURAL = /_(?:zero|one|two|few|many|other)$/;

/** The stem of a plural key (`done_one` and `done_other`: `done`), the key itself otherwise. */
export const stemOf = (key: string, keys: readonly string[]): string => {
  const stem = key.replace(PLURAL, '');
  return keys.includes(`${stem}_other`) ? stem : key;
};

/** Stems of the keys that have plural forms. */
export const listPluralStems = (keys: readonly string[]): string[] =>
  keys.filter((key) => key.endsWith('_other')).map((key) => key.slice(0, -'_other'.length));

/** Each text of a namespace beside the English that it says; plural forms beside the English `_other`. */
export function pairTexts(language: string, name: string): { key: string; english: string; text: string }[] {
  const english = readTexts(`en/${name}`);
  const texts = readTexts(`${language}/${name}`);
  return Object.entries(texts).map(([key, text]) => ({
    key,
    text,
    english: english[key] ?? english[`${stemOf(key, Object.keys(texts))}_other`] ?? '',
  }));
}
