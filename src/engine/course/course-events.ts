import type { Question } from '../../content/types';
import type { Answer, AnswerOf, ItemScore } from '../scoring/answer';
import type { AttemptState, CourseState, Place } from './course-state';
import type { FinishedParts, OpenLesson, PlanChange } from './fold-state';

/** What every report says. */
interface Given {
  /** The question, or what was done, as the learner read it. */
  readonly description: string;
  /** The namespace of the texts that hold the words of the question, such as `welcome/the-case`. */
  readonly namespace: string;
  /** From showing the question to its answer, whole seconds. */
  readonly latency: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** An answer with its score: to a question of a quiz, or to one of a lesson. */
export interface MarkedAnswer extends Given {
  readonly question: Question;
  readonly answer: Answer;
  readonly score: ItemScore;
}

/** A decision of a simulation: reported, never marked. */
export interface TakenDecision extends Given {
  /** Id of the decision in its case, such as `laptops-need`; unique in the course. */
  readonly id: string;
  /** What the keys of its texts begin with. */
  readonly stem: string;
  /** Permanent number of the item in its module. */
  readonly item: number;
  readonly options: readonly { readonly id: string; readonly n: number }[];
  readonly answer: AnswerOf<'choice'>;
}

/** How much a progress passport adds to the work of this device. */
export interface Gains {
  /** Lessons that were not done here. */
  readonly lessons: number;
  /** Modules that a diagnostic spared. */
  readonly skipped: number;
  /** Answers, in lessons and in attempts that are kept. */
  readonly answers: number;
  /** Actions on the action plan. */
  readonly planned: number;
  /** Quizzes whose best result is higher. */
  readonly results: number;
}

/** A passport that was added: reported once, without its answers. */
export interface MergedPassport extends Omit<Given, 'latency' | 'namespace'> {
  /** The day it was made, `YYYY-MM-DD`. */
  readonly day: string;
  readonly gains: Gains;
}

/** Adds what a passport brings. The event carries this function, as only the screen that sends it needs the rules. */
export type JoinPassport = (own: CourseState) => CourseState;

/** What happens to a learner's way through the course. `misfits` are items whose kept answer no longer fits them since an update. */
export type CourseEvent =
  | { readonly type: 'place.changed'; readonly place: Place | null }
  | { readonly type: 'language.changed'; readonly language: string }
  | ({ readonly type: 'lesson.opened'; readonly misfits?: readonly number[] } & OpenLesson)
  | { readonly type: 'lesson.reached' }
  | { readonly type: 'item.answered'; readonly item: number; readonly answer: Answer }
  | { readonly type: 'item.revised'; readonly item: number; readonly answer: Answer }
  | ({ readonly type: 'decision.taken' } & TakenDecision)
  | ({ readonly type: 'practice.answered' } & MarkedAnswer)
  | { readonly type: 'attempt.started'; readonly module: number; readonly attempt: AttemptState }
  | { readonly type: 'answer.kept'; readonly module: number; readonly item: number; readonly answer: Answer }
  | ({ readonly type: 'question.answered'; readonly module: number } & MarkedAnswer)
  | { readonly type: 'attempt.finished'; readonly module: number; readonly percent: number }
  | ({ readonly type: 'parts.finished' } & FinishedParts)
  | ({ readonly type: 'passport.merged'; readonly join: JoinPassport } & MergedPassport)
  | { readonly type: 'plan.changed'; readonly change: PlanChange }
  | { readonly type: 'news.seen'; readonly known: CourseState['known'] };

/** What is to be reported to the LMS. */
export type ToldFact =
  | { readonly type: 'question.answered'; readonly marked: MarkedAnswer }
  | { readonly type: 'decision.taken'; readonly decision: TakenDecision }
  | { readonly type: 'passport.merged'; readonly passport: MergedPassport };

/** A fact with its place among all that was reported, counted from 0: the number of its interaction. */
export type CourseFact = ToldFact & { readonly index: number };
