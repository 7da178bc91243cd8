import { assign, emit, setup } from 'xstate';
import type { Answer } from '../scoring/answer';
import type { CourseEvent, CourseFact, JoinPassport, ToldFact } from './course-events';
import type { AttemptState, CourseState, Place } from './course-state';
import * as fold from './fold-state';

interface CourseInput {
  readonly state: CourseState;
}

interface CourseContext extends CourseInput {
  /** The lesson in view. */
  readonly open: fold.OpenLesson | null;
}

const types: { context?: CourseContext; events?: CourseEvent; emitted?: CourseFact; input?: CourseInput } =
  {};

/** Every change raises the sequence number, so that the newer of two records can be told. */
const next = (state: CourseState): { state: CourseState } => ({
  state: { ...state, sequence: state.sequence + 1 },
});

/** The learner's way through the course: place, answers, what is done. Pure: time and chance arrive in events. */
export const courseMachine = setup({
  types,
  guards: {
    isUnanswered: ({ context: { state, open } }, { item }: { item: number }) =>
      open !== null && fold.deriveOpenItems(state, { module: open.module, items: [item] }).length > 0,
    isNewlyReached: ({ context: { state, open } }) =>
      open !== null && fold.foldLessonReached(state, open) !== state,
  },
  actions: {
    goTo: assign(({ context }, { place }: { place: Place | null }) => next({ ...context.state, place })),
    speak: assign(({ context }, { language }: { language: string }) => next({ ...context.state, language })),
    openLesson: assign({ open: (_, open: fold.OpenLesson) => open }),
    dropMisfits: assign(({ context: { state } }, misfits: fold.Misfits) => {
      const dropped = fold.foldAnswersDropped(state, misfits);
      return dropped === state ? {} : next(dropped);
    }),
    markFinished: assign(({ context }, parts: fold.FinishedParts) =>
      next(fold.foldPartsFinished(context.state, parts)),
    ),
    addPassport: assign(({ context }, { join }: { join: JoinPassport }) => next(join(context.state))),
    noteKnown: assign(({ context }, { known }: Pick<CourseState, 'known'>) =>
      next({ ...context.state, known }),
    ),
    changePlan: assign(({ context }, { change }: { change: fold.PlanChange }) =>
      next(fold.foldPlanChanged(context.state, change)),
    ),
    closeLesson: assign({ open: null }),
    reachEnd: assign(({ context: { state, open } }) =>
      open ? next(fold.foldLessonReached(state, open)) : {},
    ),
    keepItem: assign(({ context: { state, open } }, { item, answer }: { item: number; answer: Answer }) =>
      open ? next(fold.foldItemAnswered(state, open, item, answer)) : {},
    ),
    reviseItem: assign(({ context: { state, open } }, { item, answer }: { item: number; answer: Answer }) =>
      open ? next(fold.foldItemRevised(state, open, item, answer)) : {},
    ),
    beginAttempt: assign(({ context }, { module, attempt }: { module: number; attempt: AttemptState }) =>
      next(fold.foldAttemptStarted(context.state, module, attempt)),
    ),
    keepAnswer: assign(
      ({ context }, { module, item, answer }: { module: number; item: number; answer: Answer }) =>
        next(fold.foldQuestionAnswered(context.state, module, item, answer)),
    ),
    endAttempt: assign(({ context }, { module, percent }: { module: number; percent: number }) =>
      next(fold.foldAttemptFinished(context.state, module, percent)),
    ),
    report: emit(({ context }, told: ToldFact): CourseFact => ({
      ...told,
      index: context.state.interactions,
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
    'lesson.opened': {
      target: '.inLesson',
      actions: [
        { type: 'openLesson', params: ({ event }) => event },
        { type: 'dropMisfits', params: ({ event }) => event },
      ],
    },
    'attempt.started': { actions: { type: 'beginAttempt', params: ({ event }) => event } },
    'answer.kept': { actions: { type: 'keepAnswer', params: ({ event }) => event } },
    'question.answered': {
      actions: [
        { type: 'keepAnswer', params: ({ event }) => ({ ...event, item: event.question.n }) },
        { type: 'report', params: ({ event }) => ({ type: 'question.answered', marked: event }) },
        'countReport',
      ],
    },
    'parts.finished': { actions: { type: 'markFinished', params: ({ event }) => event } },
    'passport.merged': {
      actions: [
        { type: 'addPassport', params: ({ event }) => event },
        { type: 'report', params: ({ event }) => ({ type: 'passport.merged', passport: event }) },
        'countReport',
      ],
    },
    'plan.changed': { actions: { type: 'changePlan', params: ({ event }) => event } },
    'news.seen': { actions: { type: 'noteKnown', params: ({ event }) => event } },
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
        'item.revised': { actions: { type: 'reviseItem', params: ({ event }) => event } },
        'decision.taken': {
          guard: { type: 'isUnanswered', params: ({ event }) => event },
          actions: [
            { type: 'keepItem', params: ({ event }) => event },
            { type: 'report', params: ({ event }) => ({ type: 'decision.taken', decision: event }) },
            'countReport',
          ],
        },
        'practice.answered': {
          guard: { type: 'isUnanswered', params: ({ event }) => ({ item: event.question.n }) },
          actions: [
            { type: 'keepItem', params: ({ event }) => ({ item: event.question.n, answer: event.answer }) },
            { type: 'report', params: ({ event }) => ({ type: 'question.answered', marked: event }) },
            'countReport',
          ],
        },
      },
    },
  },
});
