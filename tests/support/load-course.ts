import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { course } from '../../modules/course';
import { listQuestionsOf } from '../../src/content/list-questions';
import type {
  Block,
  BlockKind,
  BlockOf,
  Lesson,
  LoadableModule,
  Question,
  Quiz,
  Simulation,
} from '../../src/content/types';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../');

/** A module with all that it loads lazily. */
export interface WholeModule {
  readonly module: LoadableModule;
  readonly lessons: readonly Lesson[];
  readonly quiz: Quiz | undefined;
}

const files = import.meta.glob<LoadableModule>('../../modules/*/module.ts', { import: 'default' });

async function loadModule(id: string): Promise<WholeModule> {
  const module = await files[`../../modules/${id}/module.ts`]?.();
  if (!module) throw new Error(`modules/course.ts names "${id}", but there is no modules/${id}/module.ts`);
  const lessons = await Promise.all(
    module.lessons.map(async (entry) => {
      const lesson = await module.load.lesson(entry.id);
      if (lesson?.id !== entry.id) throw new Error(`modules/${id}/${entry.id}.ts exports another lesson`);
      return lesson;
    }),
  );
  return { module, lessons, quiz: await module.load.quiz?.() };
}

/** Every module of the course, in its order. Rejects where one cannot be loaded. */
export const loadModules = (): Promise<readonly WholeModule[]> => Promise.all(course.modules.map(loadModule));

/** Something with the place where an author finds it, such as `loops/lesson#block`. */
export interface Placed<Value> {
  readonly at: string;
  readonly value: Value;
  readonly in: WholeModule;
}

/** Every lesson with its namespace as place. */
export const listLessons = (modules: readonly WholeModule[]): Placed<Lesson>[] =>
  modules.flatMap((whole) =>
    whole.lessons.map((value) => ({ at: `${whole.module.id}/${value.id}`, value, in: whole })),
  );

export const listBlocks = (modules: readonly WholeModule[]): Placed<Block>[] =>
  listLessons(modules).flatMap((lesson) =>
    lesson.value.blocks.map((value) => ({ at: `${lesson.at}#${value.id}`, value, in: lesson.in })),
  );

export const listBlocksOf = <Kind extends BlockKind>(
  modules: readonly WholeModule[],
  kind: Kind,
): Placed<BlockOf<Kind>>[] => {
  const isOfKind = (block: Block): block is BlockOf<Kind> => block.kind === kind;
  return listBlocks(modules).flatMap(({ value, ...place }) => (isOfKind(value) ? [{ ...place, value }] : []));
};

/** Questions that stand in lessons: those to practise, and those that tell whether a module is needed. */
export const listPractice = (modules: readonly WholeModule[]): Placed<Question>[] =>
  listBlocks(modules).flatMap(({ value, ...place }) =>
    listQuestionsOf(value).map((question) => ({ ...place, value: question })),
  );

/** The numbers of a ledger that a learner can change. */
export const listEntries = ({ cases, coefficients, decisions }: Simulation) => [
  ...Object.values(coefficients),
  ...cases.flatMap(({ devices }) => devices.flatMap((device) => Object.values(device.coefficients))),
  ...decisions.flatMap(({ options }) => options.flatMap(({ effects }) => effects)),
];

/**
 * Whether a lesson is one long task, a placement or a simulation. It practises what other lessons teach, so the rules for a lesson that
 * teaches (length, figure, case, decision) are not for it.
 */
export const isTask = ({ blocks }: Lesson): boolean =>
  blocks.some(({ kind }) => kind === 'placement' || kind === 'simulation');

export const listPoolItems = (modules: readonly WholeModule[]): Placed<Question>[] =>
  modules.flatMap((whole) =>
    (whole.quiz?.items ?? []).map((value) => ({
      at: `${whole.module.id}/quiz#${value.id}`,
      value,
      in: whole,
    })),
  );

/** The namespace of a place: `loops/lesson#block` stands in `loops/lesson`. */
export const namespaceOf = ({ at }: { readonly at: string }): string => at.split('#')[0] ?? at;

export type Texts = Readonly<Record<string, string>>;
const textsSchema = v.record(v.string(), v.string());

const LOCALES = join(ROOT, 'locales');

/** The flat texts of a file in `locales/`, without `.json`: `fr/loops/ladder`. A file that is not there has none. */
export function readTexts(name: string): Texts {
  const path = join(LOCALES, `${name}.json`);
  return existsSync(path) ? v.parse(textsSchema, JSON.parse(readFileSync(path, 'utf8'))) : {};
}

/** Tags of the languages that have a folder, English first. */
export function listLanguages(): string[] {
  const entries = readdirSync(LOCALES, { withFileTypes: true });
  const tags = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return ['en', ...tags.filter((tag) => tag !== 'en').toSorted()];
}

/** Paths of all files of a language with their ending, with forward slashes. */
export const listLocaleFiles = (language: string): string[] =>
  readdirSync(join(LOCALES, language), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.includes('.'))
    .toSorted();

/** A text without its tags. */
export const stripTags = (text: string): string => text.replaceAll(/<\/?[a-z0-9-]+>/g, '');

/** What occurs more than once. */
export const listRepeated = <Value>(values: readonly Value[]): Value[] => [
  ...new Set(values.filter((value, at) => values.indexOf(value) !== at)),
];
