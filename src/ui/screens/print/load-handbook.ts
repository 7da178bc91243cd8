import { countLessons, type CourseIndex } from '../../../content/course-index';
import type { Drawing } from '../../../content/drawing';
import type { Lesson, LoadableModule } from '../../../content/types';
import { loadDrawing } from '../../blocks/figure/load-drawing';
import type { CourseLibrary } from '../course-access';
import { loadTextsOrThrow } from '../load-or-throw';
import type { Extent, Handbook } from './handbook';
import { planHandbook } from './plan-handbook';

export interface LoadedShare {
  readonly done: number;
  readonly total: number;
}

interface HandbookWish {
  readonly index: CourseIndex;
  readonly library: CourseLibrary;
  /** Ids; undefined: all modules, all lessons. */
  readonly module: string | undefined;
  readonly lesson: string | undefined;
  /** Whether the learner may open a lesson. */
  readonly isOpen: (module: LoadableModule, lesson: number) => boolean;
  /** Told whenever another lesson is there. */
  readonly onProgress: (share: LoadedShare) => void;
}

const nameExtent = ({ module, lesson }: HandbookWish): Extent =>
  module === undefined ? 'course' : lesson === undefined ? 'module' : 'lesson';

const isLesson = (lesson: Lesson | undefined): lesson is Lesson => lesson !== undefined;

/** Throws where a picture cannot be had: a handbook is printed whole or not at all. */
async function loadDrawings(lesson: Lesson): Promise<(readonly [string, Drawing])[]> {
  const names = lesson.blocks.flatMap((block) => (block.kind === 'figure' ? [block.drawing] : []));
  return Promise.all(
    names.map(async (name) => {
      const drawing = await loadDrawing(name);
      if (!drawing.ok) throw new Error(drawing.error);
      return [name, drawing.value] as const;
    }),
  );
}

/** Fetches structures, texts and pictures of what is to be printed. Undefined: there is no such module or lesson. */
export async function loadHandbook(wish: HandbookWish): Promise<Handbook | undefined> {
  const { index, library, module: moduleId, lesson: lessonId, isOpen, onProgress } = wish;
  const wanted = index.modules.filter(({ id }) => moduleId === undefined || id === moduleId);
  const total = lessonId === undefined ? wanted.reduce((sum, entry) => sum + countLessons(entry), 0) : 1;
  let done = 0;
  onProgress({ done, total });
  const [bibliography, modules] = await Promise.all([
    library.bibliography(),
    Promise.all(wanted.map(({ id }) => library.module(id))),
    loadTextsOrThrow('glossary', ...wanted.map(({ id }) => `${id}/module`)),
  ]);
  const drawings = new Map<string, Drawing>();
  const loadLesson = async (module: string, id: string): Promise<Lesson | undefined> => {
    const [lesson] = await Promise.all([library.lesson(module, id), loadTextsOrThrow(`${module}/${id}`)]);
    for (const [name, drawing] of lesson ? await loadDrawings(lesson) : []) drawings.set(name, drawing);
    done += 1;
    onProgress({ done, total });
    return lesson;
  };
  const chosen = modules.flatMap((module) => {
    const lessons = module?.lessons.filter(({ id }) => lessonId === undefined || id === lessonId) ?? [];
    return module && lessons.length > 0 ? [{ module, lessons }] : [];
  });
  if (chosen.length === 0) return undefined;
  const loaded = await Promise.all(
    chosen.map(async ({ module, lessons }) => {
      const open = lessons.filter(({ n }) => isOpen(module, n));
      const structures = await Promise.all(open.map(({ id }) => loadLesson(module.id, id)));
      return { module, lessons: structures.filter(isLesson), locked: lessons.length - open.length };
    }),
  );
  return {
    ...planHandbook({
      extent: nameExtent(wish),
      modules: loaded.filter(({ lessons }) => lessons.length > 0),
    }),
    locked: loaded.reduce((sum, { locked }) => sum + locked, 0),
    hasQuiz: wanted.some((entry) => entry.hasQuiz),
    bibliography,
    drawings,
  };
}
