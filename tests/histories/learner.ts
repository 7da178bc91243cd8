import type { Connection } from '../../src/app/connect-course';
import { moduleStateOf, type PlanTerm } from '../../src/engine/course/course-state';
import type { Question } from '../../src/content/types';
import { scoreAnswer } from '../../src/engine/scoring/score-answer';
import { answerAs, type Quality } from './answer-as';
import { takeQuiz, type Taking } from './quiz-taker';
import type { SampleCourse, SampleLesson, SampleModule } from './sample-course';

type PlanAct =
  /** Puts the action of a lesson on the action plan, or takes it off. */
  | { readonly act: 'plan'; readonly module: number; readonly lesson: number; readonly term: PlanTerm | null }
  /** Says on which day the plan starts. */
  | { readonly act: 'start-plan'; readonly day: number };

/** What a learner does in the course; numbers pick among what there is. */
export type Act =
  | { readonly act: 'open-lesson'; readonly module: number; readonly lesson: number }
  | { readonly act: 'open-quiz'; readonly module: number }
  | { readonly act: 'go-home' | 'reach-end' | 'hand-in' }
  | { readonly act: 'answer'; readonly item: number; readonly quality: Quality }
  | { readonly act: 'revise'; readonly item: number; readonly option: number }
  | { readonly act: 'turn'; readonly to: number }
  | PlanAct
  | { readonly act: 'speak'; readonly language: 'en' | 'fr' }
  /** All of the lesson in view, or of an attempt at the quiz. */
  | { readonly act: 'study'; readonly quality: Quality }
  /** The whole course. */
  | { readonly act: 'take-all'; readonly quality: Quality };

export interface LearnerInput {
  readonly course: SampleCourse;
  readonly connection: Connection;
  readonly createSeed: () => number;
}

const pick = <Value>(values: readonly Value[], at: number): Value | undefined => values[at % values.length];
const OPTIONS = [
  { id: 'one', n: 1 },
  { id: 'two', n: 2 },
];

function createLessonActs({ actor }: Connection) {
  const answerQuestion = (question: Question, quality: Quality): void => {
    const answer = answerAs(question, quality);
    const score = scoreAnswer(question, answer);
    const given = { description: 'A question', namespace: 'basics/first', latency: 3, at: Date.now() };
    if (score) actor.send({ type: 'practice.answered', question, answer, score, ...given });
  };
  const estimate = (item: number): void =>
    actor.send({ type: 'item.answered', item, answer: { kind: 'numeric', value: 12.5 } });
  const decide = ({ item, id }: SampleLesson['decisions'][number], option: number): void =>
    actor.send({
      type: 'decision.taken',
      id,
      item,
      options: OPTIONS,
      description: 'A decision',
      namespace: 'basics/case',
      stem: 'case',
      answer: {
        kind: 'choice',
        picked: 1 + (option % 2),
      },
      latency: 3,
      at: Date.now(),
    });
  const listAnswers = (lesson: SampleLesson) => [
    ...lesson.questions.map((question) => (quality: Quality) => answerQuestion(question, quality)),
    ...lesson.estimates.map((item) => () => estimate(item)),
    ...lesson.decisions.map((decision) => (quality: Quality) => decide(decision, quality.length)),
  ];
  return {
    answer: (lesson: SampleLesson, item: number, quality: Quality) =>
      pick(listAnswers(lesson), item)?.(quality),
    /** Only a decision that was taken can be taken again. */
    revise: (lesson: SampleLesson | null, at: number, option: number): void => {
      if (!lesson) return;
      const { decisions, open } = lesson;
      const item = pick(decisions, at)?.item ?? 0;
      if (moduleStateOf(actor.getSnapshot().context.state, open.module).answers.has(item))
        actor.send({ type: 'item.revised', item, answer: { kind: 'choice', picked: 1 + (option % 2) } });
    },
    reachEnd: (lesson: SampleLesson | null): void => {
      if (lesson) actor.send({ type: 'lesson.reached' });
    },
    study: (lesson: SampleLesson, quality: Quality): void => {
      for (const answer of listAnswers(lesson)) answer(quality);
      actor.send({ type: 'lesson.reached' });
    },
  };
}

const finish = (taking: Taking, quality: Quality): void => {
  for (let tries = 0; tries < 10 && !taking.isOver(); tries++) {
    const question = taking.question();
    if (question) taking.answer(answerAs(question, quality));
    if (taking.question() === undefined) taking.handIn();
  }
};

/** What is in view. An attempt is under way only while its quiz is. */
function createView({ course, connection, createSeed }: LearnerInput) {
  const { actor } = connection;
  const view: { lesson: SampleLesson | null; quiz: SampleModule | null; taking: Taking | null } = {
    lesson: null,
    quiz: null,
    taking: null,
  };
  const leave = (): void => {
    view.taking?.stop();
    Object.assign(view, { lesson: null, quiz: null, taking: null });
  };
  return {
    lesson: () => view.lesson,
    /** Null when it is over, too. */
    taking: () => (view.taking?.isOver() ? null : view.taking),
    goHome: (): void => {
      leave();
      actor.send({ type: 'place.changed', place: null });
    },
    openLesson: (module: number, at: number): void => {
      leave();
      const lesson = pick(pick(course.modules, module)?.lessons ?? [], at);
      if (!lesson) return;
      view.lesson = lesson;
      const place = { kind: 'lesson', module: lesson.open.module, lesson: lesson.open.lesson } as const;
      actor.send({ type: 'place.changed', place });
      actor.send({ type: 'lesson.opened', ...lesson.open });
    },
    openQuiz: (at: number): void => {
      leave();
      const quiz = pick(
        course.modules.filter((module) => module.quiz !== null),
        at,
      );
      if (!quiz) return;
      view.quiz = quiz;
      actor.send({ type: 'place.changed', place: { kind: 'quiz', module: quiz.index.n } });
    },
    /** The attempt under way, or another; null where no quiz is in view, or no try is left. */
    attempt: (): Taking | null => {
      if (view.taking?.isOver()) view.taking = null;
      if (!view.taking && view.quiz)
        view.taking = takeQuiz(connection, course, view.quiz, createSeed) ?? null;
      return view.taking;
    },
  };
}

function changePlan({ course, connection: { actor } }: LearnerInput, act: PlanAct): void {
  if (act.act === 'start-plan') return actor.send({ type: 'plan.changed', change: { start: act.day } });
  const open = pick(pick(course.modules, act.module)?.lessons ?? [], act.lesson)?.open;
  if (open)
    actor.send({
      type: 'plan.changed',
      change: { module: open.module, lesson: open.lesson, term: act.term },
    });
}

/** Drives the course as its screens do. */
export function createLearner(input: LearnerInput) {
  const { actor } = input.connection;
  const inLesson = createLessonActs(input.connection);
  const view = createView(input);
  const study = (quality: Quality): void => {
    const lesson = view.lesson();
    if (lesson) return inLesson.study(lesson, quality);
    const taking = view.attempt();
    if (taking) finish(taking, quality);
  };
  const takeAll = (quality: Quality): void => {
    for (const [at, module] of input.course.modules.entries()) {
      for (const n of module.lessons.keys()) {
        view.openLesson(at, n);
        study(quality);
      }
    }
    for (const at of [0, 1]) {
      view.openQuiz(at);
      study(quality);
    }
  };
  const answer = (item: number, quality: Quality): void => {
    const lesson = view.lesson();
    if (lesson) return inLesson.answer(lesson, item, quality);
    const question = view.attempt()?.question();
    if (question) view.taking()?.answer(answerAs(question, quality));
  };
  return {
    do: (act: Act): void => {
      switch (act.act) {
        case 'open-lesson':
          return view.openLesson(act.module, act.lesson);
        case 'open-quiz':
          return view.openQuiz(act.module);
        case 'go-home':
          return view.goHome();
        case 'reach-end':
          return inLesson.reachEnd(view.lesson());
        case 'hand-in':
          return view.taking()?.handIn();
        case 'turn':
          return view.taking()?.turn(act.to);
        case 'speak':
          return actor.send({ type: 'language.changed', language: act.language });
        case 'revise':
          return inLesson.revise(view.lesson(), act.item, act.option);
        case 'plan':
        case 'start-plan':
          return changePlan(input, act);
        case 'answer':
          return answer(act.item, act.quality);
        case 'study':
          return study(act.quality);
        case 'take-all':
          return takeAll(act.quality);
      }
    },
  };
}
