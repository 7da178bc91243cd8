import { assign, emit, setup } from 'xstate';
import type { Question } from '../../content/types';
import type { Answer, ItemScore } from '../scoring/answer';
import type { AttemptState, CourseState, Place } from './course-state';
import * as fold from './fold-state';

interface CourseInput {
  readonly state: CourseState;
}

interface CourseContext extends CourseInput {
  /** The lesson in view. */
  readonly open: fold.OpenLesson | null;
}

export interface MarkedAnswer {
  readonly question: Question;
  readonly answer: Answer;
  readonly score: ItemScore;
  /** The question as the learner read it, for reports. */
  readonly description: string;
  /** Whole seconds. */
  readonly latency: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

type CourseEvent =
  | { readonly type: 'place.changed'; readonly place: Place | null }
  | { readonly type: 'language.changed'; readonly language: string }
  | ({ readonly type: 'lesson.opened' } & fold.OpenLesson)
  | { readonly type: 'lesson.reached' }
  | { readonly type: 'item.answered'; readonly item: number; readonly answer: Answer }
  | ({ readonly type: 'practice.answered' } & MarkedAnswer)
  | { readonly type: 'attempt.started'; readonly module: number; readonly attempt: AttemptState }
  | ({ readonly type: 'question.answered'; readonly module: number } & MarkedAnswer)
  | { readonly type: 'attempt.finished'; readonly module: number; readonly percent: number };

/** A marked answer to be reported; `index` is its place among all reported ones. */
export interface CourseFact {
  readonly type: 'question.answered';
  readonly index: number;
  readonly marked: MarkedAnswer;
}

const types: { context?: CourseContext; events?: CourseEvent; emitted?: CourseFact; input?: CourseInput } =
  {};

/** Every change gets a new sequence number, so that the newer of two records can be told. */
const next = (state: CourseState): { state: CourseState } => ({
  state: { ...state, sequence: state.sequence + 1 },
});

/** The learner's way through the course: place, answers, what is done. Pure: time and chance arrive in events. */
export const courseMachine = setup({
  types,
  guards: {
    isUnanswered: ({ context: { state, open } }, { item }: { item: number }) =>
      open !== null && fold.deriveOpenItems(state, { ...open, items: [item] }).length > 0,
    isNewlyReached: ({ context: { state, open } }) =>
      open !== null && fold.foldLessonReached(state, open) !== state,
  },
  actions: {
    goTo: assign(({ context }, { place }: { place: Place | null }) => next({ ...context.state, place })),
    speak: assign(({ context }, { language }: { language: string }) => next({ ...context.state, language })),
    openLesson: assign({ open: (_, open: fold.OpenLesson) => open }),
    closeLesson: assign({ open: null }),
    reachEnd: assign(({ context: { state, open } }) =>
      open ? next(fold.foldLessonReached(state, open)) : {},
    ),
    keepItem: assign(({ context: { state, open } }, { item, answer }: { item: number; answer: Answer }) =>
      open ? next(fold.foldItemAnswered(state, open, item, answer)) : {},
    ),
    beginAttempt: assign(({ context }, { module, attempt }: { module: number; attempt: AttemptState }) =>
      next(fold.foldAttemptStarted(context.state, module, attempt)),
    ),
    keepAnswer: assign(({ context }, { module, question, answer }: MarkedAnswer & { module: number }) =>
      next(fold.foldQuestionAnswered(context.state, module, question.n, answer)),
    ),
    endAttempt: assign(({ context }, { module, percent }: { module: number; percent: number }) =>
      next(fold.foldAttemptFinished(context.state, module, percent)),
    ),
    report: emit(({ context }, { marked }: { marked: MarkedAnswer }): CourseFact => ({
      type: 'question.answered',
      index: context.state.interactions,
      marked,
    })),
    countReport: assign(({ context: { state } }) => ({
      state: { ...state, interactions: state.interactions + 1 },
    })),
  },
}).createMachine({
  id: 'course',
  context: ({ input }) => ({ state: input.state, open: null }),
  initial: 'elsewhere',
  on: {
    'place.changed': {
      target: '.elsewhere',
      actions: [{ type: 'goTo', params: ({ event }) => event }, 'closeLesson'],
    },
    'language.changed': { actions: { type: 'speak', params: ({ event }) => event } },
    'lesson.opened': { target: '.inLesson', actions: { type: 'openLesson', params: ({ event }) => event } },
    'attempt.started': { actions: { type: 'beginAttempt', params: ({ event }) => event } },
    'question.answered': {
      actions: [
        { type: 'keepAnswer', params: ({ event }) => event },
        { type: 'report', params: ({ event }) => ({ marked: event }) },
        'countReport',
      ],
    },
    'attempt.finished': { actions: { type: 'endAttempt', params: ({ event }) => event } },
  },
  states: {
    elsewhere: {},
    inLesson: {
      on: {
        'lesson.reached': { guard: 'isNewlyReached', actions: 'reachEnd' },
        'item.answered': {
          guard: { type: 'isUnanswered', params: ({ event }) => event },
          actions: { type: 'keepItem', params: ({ event }) => event },
        },
        'practice.answered': {
          guard: { type: 'isUnanswered', params: ({ event }) => ({ item: event.question.n }) },
          actions: [
            { type: 'keepItem', params: ({ event }) => ({ item: event.question.n, answer: event.answer }) },
            { type: 'report', params: ({ event }) => ({ marked: event }) },
            'countReport',
          ],
        },
      },
    },
  },
});
