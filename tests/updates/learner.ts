import type { Connection } from '../../src/app/connect-course';
import type { Block, Question, WholeModule } from '../../src/content/types';
import { moduleStateOf } from '../../src/engine/course/course-state';
import { deriveKnown } from '../../src/engine/course/derive-known';
import type { Answer } from '../../src/engine/scoring/answer';
import { scoreAnswer } from '../../src/engine/scoring/score-answer';
import { listMisfits, toOpenLesson } from '../../src/ui/screens/lesson/list-items';
import { listUpdates } from '../../src/ui/screens/update/list-updates';
import { takeQuiz } from '../histories/quiz-taker';
import { answerQuestion } from '../lms/answer-question';
import type { Release } from './release';

interface LearnerInput {
  readonly connection: Connection;
  readonly release: Release;
}

let seeds = 100;

function findModule({ modules }: Release, id: string): WholeModule {
  const whole = modules.find(({ module }) => module.id === id);
  if (!whole) throw new Error(`there is no module ${id}`);
  return whole;
}

/** Answers what a block asks, right where there is a right answer; the diagnostic as it is said, as right answers spare a module. */
function answerBlock({ actor }: Connection, block: Block, sparesModule: boolean): void {
  const practise = (question: Question, isRight: boolean): void => {
    const answer = answerQuestion(question, isRight);
    const score = scoreAnswer(question, answer);
    if (!score) throw new Error(`${question.id} does not take the answer`);
    const given = { description: '', namespace: '', latency: 3, at: Date.now() };
    actor.send({ type: 'practice.answered', question, answer, score, ...given });
  };
  const keep = (item: number, answer: Answer): void => actor.send({ type: 'item.answered', item, answer });
  if (block.kind === 'question') practise(block.question, true);
  if (block.kind === 'placement') for (const question of block.questions) practise(question, sparesModule);
  if (block.kind === 'estimate') keep(block.n, { kind: 'numeric', value: block.min });
  if (block.kind === 'decision') keep(block.n, { kind: 'choice', picked: block.options[0]?.n ?? 0 });
}

function createLessonActs({ connection, release }: LearnerInput) {
  const { actor } = connection;
  const openLesson = (id: string, name: string): readonly Block[] => {
    const { module, lessons } = findModule(release, id);
    const n = module.lessons.find((entry) => entry.id === name)?.n ?? 0;
    const lesson = lessons.find((entry) => entry.id === name);
    if (!lesson) throw new Error(`there is no lesson ${id}/${name}`);
    const { answers } = moduleStateOf(actor.getSnapshot().context.state, module.n);
    actor.send({ type: 'place.changed', place: { kind: 'lesson', module: module.n, lesson: n } });
    const open = toOpenLesson(lesson, module.n, n, release.index);
    actor.send({ type: 'lesson.opened', ...open, misfits: listMisfits(lesson, answers) });
    return lesson.blocks;
  };
  return {
    takeLesson: (id: string, name: string, sparesModule = false): void => {
      for (const block of openLesson(id, name)) answerBlock(connection, block, sparesModule);
      actor.send({ type: 'lesson.reached' });
    },
    planAction: (id: string, name: string): void => {
      const { n, lessons } = findModule(release, id).module;
      const lesson = lessons.find((entry) => entry.id === name)?.n ?? 0;
      actor.send({ type: 'plan.changed', change: { module: n, lesson, term: 90 } });
    },
    answerFirst: (id: string, name: string): void => {
      const [block] = openLesson(id, name);
      if (block) answerBlock(connection, block, false);
    },
  };
}

/** Begins a quiz or goes on with it, and answers at most so many of its items; all of them, and it is handed in. Answers how many. */
function answerQuiz(
  { connection, release }: LearnerInput,
  id: string,
  isRight: boolean,
  most = Infinity,
): number {
  const { quiz, module } = findModule(release, id);
  const entry = release.index.modules.find((known) => known.id === id);
  if (!entry || !quiz) throw new Error(`there is no quiz in ${id}`);
  connection.actor.send({ type: 'place.changed', place: { kind: 'quiz', module: module.n } });
  const sample = { index: entry, lessons: [], quiz };
  const course = { index: release.index, modules: [sample] };
  const taking = takeQuiz(connection, course, sample, () => (seeds += 7919));
  let given = 0;
  for (; given < most; given += 1) {
    const question = taking?.question();
    if (!question) break;
    taking?.answer(answerQuestion(question, isRight));
    if (quiz.feedback === 'each') taking?.turn(0);
  }
  if (given < most) taking?.handIn();
  taking?.stop();
  return given;
}

/** What a learner does, told to the course as its screens tell it. */
export function createLearner(input: LearnerInput) {
  const { actor, rules } = input.connection;
  const { index, modules, library } = input.release;
  const state = () => actor.getSnapshot().context.state;
  const lessons = createLessonActs(input);
  const assess = (isRight: boolean, most?: number) => answerQuiz(input, 'capstone', isRight, most);
  const bestOf = (id: string) =>
    moduleStateOf(state(), findModule(input.release, id).module.n).quiz.best ?? 0;
  return {
    ...lessons,
    answerQuiz: (id: string, isRight: boolean, most?: number) => answerQuiz(input, id, isRight, most),
    /** The whole course, until it is passed. */
    takeAll: (): void => {
      for (const { module } of modules)
        for (const { id } of module.lessons) lessons.takeLesson(module.id, id);
      assess(true);
      // Answers given before the update may be worth less by it.
      if (bestOf('capstone') < rules.passMark) assess(true);
    },
    /** What the note at the launch names. */
    listNews: async (): Promise<string[]> => {
      const updates = await listUpdates(state(), index, library);
      return updates.map((update) =>
        'lesson' in update
          ? `${update.kind} ${update.module}/${update.lesson}`
          : `${update.kind} ${update.module}`,
      );
    },
    dismissNews: (): void => actor.send({ type: 'news.seen', known: deriveKnown(index, state().known) }),
  };
}

export type Learner = ReturnType<typeof createLearner>;
