import { assign, emit, setup } from 'xstate';
import type { Question } from '../../content/types';
import type { AttemptState } from '../course/course-state';
import type { Answer, ItemScore } from '../scoring/answer';
import { deriveResult } from '../scoring/derive-result';
import { measureLatency } from '../scoring/measure-latency';
import { scoreAnswer } from '../scoring/score-answer';
import { listOpenPositions, openQuestion } from './open-positions';

interface QuizInput {
  readonly attempt: AttemptState;
  /** Items by permanent number; at least those of the attempt. */
  readonly items: ReadonlyMap<number, Question>;
}

interface QuizContext extends QuizInput {
  readonly answers: ReadonlyMap<number, Answer>;
  /** Index of the item in view in `attempt.items`. */
  readonly position: number;
  /** When the item in view was shown, milliseconds since 1970; 0 before an event has said so. */
  readonly shownAt: number;
}

type QuizEvent =
  | { readonly type: 'question.shown'; readonly at: number }
  | { readonly type: 'answer.submitted'; readonly answer: Answer; readonly at: number }
  | { readonly type: 'question.advanced' };

/** What an attempt emits. `latency` is whole seconds, `at` milliseconds since 1970, `percent` whole per cent. */
export type QuizFact =
  | {
      readonly type: 'question.answered';
      readonly question: Question;
      readonly answer: Answer;
      readonly score: ItemScore;
      readonly latency: number;
      readonly at: number;
    }
  | { readonly type: 'attempt.finished'; readonly percent: number };

const types: { context?: QuizContext; events?: QuizEvent; emitted?: QuizFact; input?: QuizInput } = {};

/** Index of the first item still to be answered, or the number of items where there is none. Items that an update removed are passed over. */
const findOpen = (context: Pick<QuizContext, 'attempt' | 'items' | 'answers'>): number =>
  listOpenPositions(context)[0] ?? context.attempt.items.length;

/**
 * One attempt: asks item by item, shows feedback, finishes after the last. An attempt that was left begins at its first open item;
 * an answer, once given, is not changed.
 */
export const quizMachine = setup({
  types,
  guards: {
    isMarkable: ({ context }, params: { answer: Answer }) => {
      const question = openQuestion(context);
      return question !== undefined && scoreAnswer(question, params.answer) !== null;
    },
    isComplete: ({ context }) => findOpen(context) === context.attempt.items.length,
    isFinished: ({ context }) => context.attempt.finished,
  },
  actions: {
    keepAnswer: assign({
      answers: ({ context }, { answer }: { answer: Answer; at: number }) =>
        new Map([...context.answers, [context.attempt.items[context.position] ?? 0, answer]]),
    }),
    tellAnswer: emit(({ context }, { answer, at }: { answer: Answer; at: number }): QuizFact => {
      const question = openQuestion(context);
      const score = question && scoreAnswer(question, answer);
      if (!question || !score) throw new Error('isMarkable guards this action');
      const latency = measureLatency(context.shownAt, at);
      return { type: 'question.answered', question, answer, score, latency, at };
    }),
    tellResult: emit(({ context: { attempt, items, answers } }): QuizFact => {
      const asked = attempt.items.flatMap((n) => items.get(n) ?? []);
      return { type: 'attempt.finished', percent: deriveResult(asked, answers).percent };
    }),
    advance: assign({ position: ({ context }) => findOpen(context) }),
    noteShown: assign({ shownAt: (_, { at }: { at: number }) => at }),
  },
}).createMachine({
  id: 'quiz',
  context: ({ input }) => ({
    ...input,
    answers: input.attempt.answers,
    position: findOpen({ ...input, answers: input.attempt.answers }),
    shownAt: 0,
  }),
  initial: 'resuming',
  states: {
    resuming: {
      always: [
        { guard: 'isFinished', target: 'finished' },
        { guard: 'isComplete', target: 'finished', actions: 'tellResult' },
        { target: 'asking' },
      ],
    },
    asking: {
      on: {
        'question.shown': { actions: { type: 'noteShown', params: ({ event }) => ({ at: event.at }) } },
        'answer.submitted': {
          guard: { type: 'isMarkable', params: ({ event }) => ({ answer: event.answer }) },
          target: 'settling',
          actions: [
            { type: 'tellAnswer', params: ({ event }) => event },
            { type: 'keepAnswer', params: ({ event }) => event },
          ],
        },
      },
    },
    settling: {
      // The result counts from the last answer on, not from the click that shows it.
      always: [{ guard: 'isComplete', target: 'feedback', actions: 'tellResult' }, { target: 'feedback' }],
    },
    feedback: {
      on: {
        'question.advanced': [
          { guard: 'isComplete', target: 'finished', actions: 'advance' },
          { target: 'asking', actions: 'advance' },
        ],
      },
    },
    finished: { type: 'final' },
  },
});
