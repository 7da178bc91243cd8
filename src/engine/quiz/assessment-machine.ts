import { assign, emit, enqueueActions, setup } from 'xstate';
import type { Question } from '../../content/types';
import type { AttemptState } from '../course/course-state';
import type { Answer } from '../scoring/answer';
import { deriveResult } from '../scoring/derive-result';
import { measureLatency } from '../scoring/measure-latency';
import { scoreAnswer } from '../scoring/score-answer';
import { findNextPosition, listOpenPositions, openQuestion, questionAt } from './open-positions';
import type { QuizFact } from './quiz-machine';

interface AssessmentInput {
  readonly attempt: AttemptState;
  /** The items of the pool by permanent number. */
  readonly items: ReadonlyMap<number, Question>;
}

interface AssessmentContext extends AssessmentInput {
  readonly answers: ReadonlyMap<number, Answer>;
  /** Index of the item in view in `attempt.items`. */
  readonly position: number;
  /** When the item in view was shown, milliseconds since 1970; 0 before an event has said so. */
  readonly shownAt: number;
  /** Seconds from showing an item to its first answer in this visit, by permanent number. */
  readonly latencies: ReadonlyMap<number, number>;
}

type AssessmentEvent =
  | { readonly type: 'question.shown'; readonly at: number }
  | { readonly type: 'question.opened'; readonly position: number }
  | { readonly type: 'answer.submitted'; readonly answer: Answer; readonly at: number }
  | { readonly type: 'overview.opened' }
  | { readonly type: 'attempt.submitted'; readonly at: number };

/** Each answer is kept as soon as it is given (`answer.kept`), and reported when the attempt is handed in (`question.answered`). */
export type AssessmentFact =
  { readonly type: 'answer.kept'; readonly item: number; readonly answer: Answer } | QuizFact;

const types: {
  context?: AssessmentContext;
  events?: AssessmentEvent;
  emitted?: AssessmentFact;
  input?: AssessmentInput;
} = {};

/**
 * One attempt at an assessment: any item can be opened and its answer changed until the attempt is handed in; only then is it
 * marked. An attempt that was left begins at its first open item, or at the overview when all are answered.
 */
export const assessmentMachine = setup({
  types,
  guards: {
    isMarkable: ({ context }, { answer }: { answer: Answer }) => {
      const question = openQuestion(context);
      return question !== undefined && scoreAnswer(question, answer) !== null;
    },
    isPlace: ({ context }, { position }: { position: number }) => questionAt(context, position) !== undefined,
    isComplete: ({ context }) => listOpenPositions(context).length === 0,
    isFinished: ({ context }) => context.attempt.finished,
  },
  actions: {
    noteShown: assign({ shownAt: (_, { at }: { at: number }) => at }),
    open: assign({ position: (_, { position }: { position: number }) => position }),
    openNext: assign({ position: ({ context }) => findNextPosition(context, context.position) }),
    keepAnswer: assign(({ context }, { answer, at }: { answer: Answer; at: number }) => {
      const n = openQuestion(context)?.n ?? 0;
      return {
        answers: new Map([...context.answers, [n, answer]]),
        latencies: new Map([[n, measureLatency(context.shownAt, at)], ...context.latencies]),
      };
    }),
    tellKept: emit(({ context }, { answer }: { answer: Answer }): AssessmentFact => ({
      type: 'answer.kept',
      item: openQuestion(context)?.n ?? 0,
      answer,
    })),
    tellAll: enqueueActions(({ context, enqueue }, { at }: { at: number }) => {
      const { attempt, items, answers, latencies } = context;
      const asked = attempt.items.flatMap((n) => items.get(n) ?? []);
      for (const question of asked) {
        const answer = answers.get(question.n);
        const score = scoreAnswer(question, answer);
        if (!answer || !score) continue;
        const latency = latencies.get(question.n) ?? 0;
        enqueue.emit({ type: 'question.answered', question, answer, score, latency, at });
      }
      enqueue.emit({ type: 'attempt.finished', percent: deriveResult(asked, answers).percent });
    }),
  },
}).createMachine({
  id: 'assessment',
  context: ({ input }) => {
    const answered = { ...input, answers: input.attempt.answers };
    return { ...answered, position: findNextPosition(answered, -1), shownAt: 0, latencies: new Map() };
  },
  initial: 'resuming',
  states: {
    resuming: {
      always: [
        { guard: 'isFinished', target: 'finished' },
        { guard: 'isComplete', target: 'overview' },
        { target: 'asking' },
      ],
    },
    asking: {
      on: {
        'question.shown': { actions: { type: 'noteShown', params: ({ event }) => event } },
        'answer.submitted': {
          guard: { type: 'isMarkable', params: ({ event }) => event },
          target: 'settling',
          actions: [
            { type: 'tellKept', params: ({ event }) => event },
            { type: 'keepAnswer', params: ({ event }) => event },
          ],
        },
      },
    },
    settling: {
      always: [
        { guard: 'isComplete', target: 'overview' },
        { target: 'asking', actions: 'openNext' },
      ],
    },
    overview: {
      on: {
        'attempt.submitted': {
          guard: 'isComplete',
          target: 'finished',
          actions: { type: 'tellAll', params: ({ event }) => event },
        },
      },
    },
    finished: { type: 'final' },
  },
  on: {
    'question.opened': {
      guard: { type: 'isPlace', params: ({ event }) => event },
      target: '.asking',
      actions: { type: 'open', params: ({ event }) => event },
    },
    'overview.opened': '.overview',
  },
});
