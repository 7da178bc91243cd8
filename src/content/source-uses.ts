import { hasLesson, type CourseIndex } from './course-index';
import type { Module } from './types';

/** A part of the course that uses a source. */
export interface SourceUse {
  readonly module: string;
  /** Undefined: the quiz of the module. */
  readonly lesson?: { readonly id: string; readonly n: number };
}

/** Id of a source → where it is used, in the order of the course. */
export type SourceUses = Readonly<Record<string, readonly SourceUse[]>>;

interface WithSources {
  readonly id: string;
  readonly sources: readonly string[];
}

/** What of a module is looked at for its sources. */
export interface ModuleSources {
  readonly module: Pick<Module, 'id' | 'lessons'>;
  readonly lessons: readonly WithSources[];
  readonly quiz: { readonly items: readonly WithSources[] } | undefined;
}

function listUses({ module, lessons, quiz }: ModuleSources): { source: string; use: SourceUse }[] {
  const uses = module.lessons.flatMap(({ id, n }) =>
    lessons
      .filter((lesson) => lesson.id === id)
      .flatMap(({ sources }) =>
        sources.map((source) => ({ source, use: { module: module.id, lesson: { id, n } } })),
      ),
  );
  const asked = new Set(quiz?.items.flatMap(({ sources }) => sources));
  return [...uses, ...[...asked].map((source) => ({ source, use: { module: module.id } }))];
}

/**
 * Where each source is used. A lesson uses those that it lists, which holds the sources of its blocks and questions; a quiz those of
 * its items.
 */
export function deriveSourceUses(modules: readonly ModuleSources[]): SourceUses {
  const uses: Record<string, SourceUse[]> = {};
  for (const { source, use } of modules.flatMap(listUses)) (uses[source] ??= []).push(use);
  return uses;
}

/** Keeps the uses in packaged lessons and quizzes, and the sources that have any there. */
export function selectSourceUses(uses: SourceUses, { modules }: CourseIndex): SourceUses {
  const isPackaged = ({ module, lesson }: SourceUse) =>
    modules.some((packaged) => packaged.id === module && (!lesson || hasLesson(packaged, lesson.n)));
  return Object.fromEntries(
    Object.entries(uses)
      .map(([source, all]) => [source, all.filter(isPackaged)] as const)
      .filter(([, kept]) => kept.length > 0),
  );
}
