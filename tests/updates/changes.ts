import type { Block, Lesson, Question, WholeModule } from '../../src/content/types';
import { createChoice, createNumeric, createOrdering } from '../../src/engine/testing/questions';
import { ask, createLesson, FIRST_RELEASE, guide } from './sample-modules';

/** What the note names: module, lesson, quiz, or a lesson that was done and asks more. */
type Named = string;

/** A change from the first release of the small course to the next. */
export interface Change {
  readonly name: string;
  readonly modules: readonly WholeModule[];
  readonly languages?: readonly string[];
  /**
   * Other modules: another package, to an LMS, which finds its record by an identifier made of them, and to the device, whose journals
   * have them in their names (`src/content/package-name.ts`). What the device alone kept stays with the package that it was done in.
   */
  readonly isOtherPackage?: true;
  /** What is new to everybody who has begun. */
  readonly news?: readonly Named[];
  /** What is new besides, by the lesson that was done. */
  readonly more?: Readonly<Record<string, Named>>;
}

type Edit = (whole: WholeModule) => WholeModule;

const changeModule = (modules: readonly WholeModule[], id: string, edit: Edit): readonly WholeModule[] =>
  modules.map((whole) => (whole.module.id === id ? edit(whole) : whole));

const changeLesson =
  (id: string, edit: (lesson: Lesson) => Lesson): Edit =>
  (whole) => ({
    ...whole,
    lessons: whole.lessons.map((lesson) => (lesson.id === id ? edit(lesson) : lesson)),
  });

const changeBlocks = (id: string, edit: (blocks: readonly Block[]) => readonly Block[]): Edit =>
  changeLesson(id, (lesson) => ({ ...lesson, blocks: [...edit(lesson.blocks)] }));

const changePool =
  (edit: (items: readonly Question[]) => readonly Question[]): Edit =>
  (whole) => ({ ...whole, quiz: whole.quiz && { ...whole.quiz, items: [...edit(whole.quiz.items)] } });

const addLesson =
  (id: string, n: number, blocks: Lesson['blocks']): Edit =>
  (whole) => ({
    ...whole,
    module: { ...whole.module, lessons: [...whole.module.lessons, { id, n, minutes: 5 }] },
    lessons: [...whole.lessons, createLesson(id, blocks)],
  });

const removeLesson =
  (id: string): Edit =>
  (whole) => ({
    ...whole,
    module: { ...whole.module, lessons: whole.module.lessons.filter((lesson) => lesson.id !== id) },
    lessons: whole.lessons.filter((lesson) => lesson.id !== id),
  });

/** Without an option, which a learner may have picked, and with another. */
const swapOption = (question: Question, gone: string): Question => {
  if (question.kind === 'numeric' || question.kind === 'matching') return question;
  const options = [...question.options.filter(({ id }) => id !== gone).toReversed(), { id: 'five', n: 5 }];
  if (question.kind === 'choice') return { ...question, options, answer: 'five' };
  return question.kind === 'multiple'
    ? { ...question, options, answers: ['five', 'three'] }
    : { ...question, options };
};

const swapIn = (block: Block): Block => {
  if (block.kind === 'decision')
    return { ...block, options: [...block.options.filter(({ id }) => id !== 'buy'), { id: 'borrow', n: 4 }] };
  if (block.kind === 'placement')
    return { ...block, questions: block.questions.map((question) => swapOption(question, 'two')) };
  return block.kind === 'question' ? { ...block, question: swapOption(block.question, 'two') } : block;
};

const reverseAll: Edit = (whole) => ({
  module: { ...whole.module, lessons: whole.module.lessons.toReversed() },
  lessons: whole.lessons.map((lesson) => ({ ...lesson, blocks: lesson.blocks.toReversed() })),
  quiz: whole.quiz && { ...whole.quiz, items: whole.quiz.items.toReversed() },
});

const swapAll: Edit = (whole) => ({
  module: whole.module,
  lessons: whole.lessons.map((lesson) => ({ ...lesson, blocks: lesson.blocks.map(swapIn) })),
  quiz: whole.quiz && { ...whole.quiz, items: whole.quiz.items.map((item) => swapOption(item, 'two')) },
});

const first = FIRST_RELEASE;
const askedMore = changeModule(
  first,
  'welcome',
  changeBlocks('case', (blocks) => [...blocks, ask(createChoice(20))]),
);
const split = changeModule(
  changeModule(first, 'loops', addLesson('how-next', 3, first[1]?.lessons[1]?.blocks.slice(1) ?? [])),
  'loops',
  changeBlocks('how', (blocks) => blocks.slice(0, 1)),
);
const withLesson = changeModule(first, 'loops', addLesson('where', 4, [ask(createChoice(21))]));
const newPool = changeModule(first, 'capstone', (whole) =>
  changePool((items) => [createOrdering(30), createNumeric(31), ...items.slice(2)])(whole),
);
const everything = changeModule(
  changeModule(
    [...changeModule(newPool, 'loops', removeLesson('why')).toReversed(), guide],
    'welcome',
    changeBlocks('case', (blocks) => [ask(createChoice(20)), ...blocks.map(swapIn).slice(1)]),
  ),
  'loops',
  addLesson('where', 4, [ask(createChoice(21))]),
);

/** Every way in which a release may differ from the one before. */
export const CHANGES: readonly Change[] = [
  { name: 'nothing changed', modules: first },
  {
    name: 'an item added to a lesson',
    modules: askedMore,
    more: { 'welcome/case': 'more welcome/case' },
  },
  {
    name: 'items removed from lessons',
    modules: first.map((whole) => ({
      ...whole,
      lessons: whole.lessons.map((lesson) => ({ ...lesson, blocks: lesson.blocks.slice(1) })),
    })),
  },
  { name: 'lessons, items and quizzes in another order', modules: first.map(reverseAll) },
  { name: 'a lesson split in two', modules: split, news: ['lesson loops/how-next'] },
  { name: 'a lesson added', modules: withLesson, news: ['lesson loops/where'] },
  { name: 'a lesson removed', modules: changeModule(first, 'welcome', removeLesson('guess')) },
  { name: 'a module added', modules: [...first, guide], news: ['module guide'], isOtherPackage: true },
  {
    name: 'a module removed',
    modules: first.filter(({ module }) => module.id !== 'loops'),
    isOtherPackage: true,
  },
  {
    name: 'a quiz added',
    modules: changeModule(first, 'welcome', (whole) => ({
      ...whole,
      module: { ...whole.module, quiz: { minutes: 5 } },
      quiz: { draws: 1, feedback: 'each', items: [createChoice(40)] },
    })),
    news: ['quiz welcome'],
  },
  { name: 'items of the pools removed and added', modules: newPool },
  {
    name: 'pools with other items only',
    modules: changeModule(
      changeModule(
        first,
        'capstone',
        changePool(() => [51, 52, 53, 54].map((n) => createChoice(n))),
      ),
      'loops',
      changePool(() => [51, 52, 53].map((n) => createChoice(n))),
    ),
  },
  { name: 'options removed, added and reordered', modules: first.map(swapAll) },
  { name: 'the language of the learner no longer packaged', modules: first, languages: ['fr'] },
  {
    name: 'everything at once',
    modules: everything,
    isOtherPackage: true,
    languages: ['fr'],
    news: ['module guide', 'lesson loops/where'],
    more: { 'welcome/case': 'more welcome/case' },
  },
];
