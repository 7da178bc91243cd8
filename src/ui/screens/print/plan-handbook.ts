import { listTerms } from '../../../content/list-terms';
import { deriveSourceUses } from '../../../content/source-uses';
import type { Block, Lesson, LoadableModule } from '../../../content/types';
import { orderOptions } from '../../../engine/quiz/order-options';
import type { ExerciseBlock } from '../../blocks/exercise';
import { paths } from '../routes';
import type { Extent, HandbookPlan, PrintedBlock, PrintedLesson } from './handbook';
import { nameAnchor } from './name-anchor';

/** Every copy has its options in the same order, so that a class can speak of answer C. */
const SEED = 0;

const isExercise = (block: Block): block is ExerciseBlock =>
  block.kind === 'question' || block.kind === 'estimate' || block.kind === 'decision';

const orderOf = (block: ExerciseBlock): number[] =>
  block.kind === 'question' ? orderOptions(block.question, SEED) : [];

const listSourcesOf = (block: Block): readonly string[] =>
  block.kind === 'question' ? block.question.sources : 'sources' in block ? (block.sources ?? []) : [];

/** The sources of a lesson without those that only its diagnostic names, which is not printed. */
function listPrintedSources({ sources, blocks }: Lesson): string[] {
  const kept = new Set<string>(blocks.flatMap(listSourcesOf));
  const asked = new Set<string>(
    blocks.flatMap((block) =>
      block.kind === 'placement' ? block.questions.flatMap((question) => question.sources) : [],
    ),
  );
  return sources.filter((id) => kept.has(id) || !asked.has(id));
}

/** A diagnostic asks about one module after the other; one line says for all that it is not printed. */
const isSaidBefore = (block: Block, before: readonly Block[]): boolean =>
  block.kind === 'placement' && before.some(({ kind }) => kind === 'placement');

interface Chosen {
  readonly extent: Extent;
  /** In course order, each with the lessons to print. */
  readonly modules: readonly { readonly module: LoadableModule; readonly lessons: readonly Lesson[] }[];
}

function pathOf({ extent, modules }: Chosen): string {
  const [first] = modules;
  if (extent === 'course' || !first) return paths.print();
  return paths.print(first.module.id, extent === 'lesson' ? first.lessons[0]?.id : undefined);
}

/** Numbers the exercises through all lessons and names what their texts lead to. Pools of quizzes are not asked for. */
export function planHandbook(chosen: Chosen): HandbookPlan {
  const path = pathOf(chosen);
  let count = 0;
  const plan = (block: Block): PrintedBlock => {
    if (!isExercise(block)) return { block, exercise: null };
    count += 1;
    const id = nameAnchor(path, `exercise-${count}`);
    const answerId = nameAnchor(path, `answer-${count}`);
    return { block, exercise: { number: count, id, answerId, order: orderOf(block) } };
  };
  const planLesson = (module: string, lesson: Lesson): PrintedLesson => {
    const blocks = lesson.blocks.filter((block, at, all) => !isSaidBefore(block, all.slice(0, at))).map(plan);
    const answers = blocks.flatMap(({ block, exercise }) =>
      exercise && isExercise(block) ? [{ block, exercise }] : [],
    );
    const namespace = `${module}/${lesson.id}`;
    return { lesson, namespace, id: nameAnchor(path, namespace), blocks, answers };
  };
  const modules = chosen.modules.map(({ module, lessons }) => ({
    module,
    id: nameAnchor(path, module.id),
    lessons: lessons.map((lesson) => planLesson(module.id, lesson)),
  }));
  const lessons = chosen.modules.flatMap((entry) => entry.lessons);
  const uses = deriveSourceUses(
    chosen.modules.map((entry) => ({
      module: entry.module,
      lessons: entry.lessons.map((lesson) => ({ id: lesson.id, sources: listPrintedSources(lesson) })),
      quiz: undefined,
    })),
  );
  return { extent: chosen.extent, path, modules, terms: [...new Set(lessons.flatMap(listTerms))], uses };
}
