import { assign, emit, setup } from 'xstate';
import type { Question } from '../../content/types';
import type { AttemptState } from '../course/course-state';
import type { Answer, ItemScore } from '../scoring/answer';
import { deriveResult } from '../scoring/derive-result';
import { measureLatency } from '../scoring/measure-latency';
import { scoreAnswer } from '../scoring/score-answer';
import { listOpenPositions } from './open-positions';

interface QuizInput {
  readonly attempt: AttemptState;
  /** Items by permanent number; at least those of the attempt. */
  readonly items: ReadonlyMap<number, Question>;
}

interface QuizContext extends QuizInput {
  readonly answers: ReadonlyMap<number, Answer>;
  /** Place in `attempt.items`. */
  readonly position: number;
  /** Whether the result was emitted. */
  readonly isTold: boolean;
  /** When the item in view was shown, milliseconds; from the events. */
  readonly shownAt: number;
}

type QuizEvent =
  | { readonly type: 'question.shown'; readonly at: number }
  | { readonly type: 'answer.submitted'; readonly answer: Answer; readonly at: number }
  | { readonly type: 'question.advanced' };

/** What left the quiz as a fact. `latency` is whole seconds. */
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

/** The item in view, or undefined when all are answered. */
export const currentQuestion = ({ attempt, items, position }: QuizContext): Question | undefined =>
  items.get(attempt.items[position] ?? 0);

/** Place of the first item still to be answered, or behind the last place. An item that an update removed is passed over. */
const findOpen = (context: Pick<QuizContext, 'attempt' | 'items' | 'answers'>): number =>
  listOpenPositions(context)[0] ?? context.attempt.items.length;

const isComplete = (context: QuizContext): boolean => findOpen(context) === context.attempt.items.length;

/** The result so far; items without an answer earn nothing. */
export const deriveQuizResult = ({ attempt, items, answers }: QuizContext) =>
  deriveResult(
    attempt.items.flatMap((n) => items.get(n) ?? []),
    answers,
  );

/**
 * One attempt: asks item by item, shows feedback, finishes after the last. An attempt that was left begins at its first open item;
 * an answer, once given, is not changed.
 */
export const quizMachine = setup({
  types,
  guards: {
    isMarkable: ({ context }, params: { answer: Answer }) => {
      const question = currentQuestion(context);
      return question !== undefined && scoreAnswer(question, params.answer) !== null;
    },
    isComplete: ({ context }) => isComplete(context),
    isNewlyComplete: ({ context }) => !context.isTold && isComplete(context),
  },
  actions: {
    keepAnswer: assign({
      answers: ({ context }, { answer }: { answer: Answer; at: number }) =>
        new Map([...context.answers, [context.attempt.items[context.position] ?? 0, answer]]),
    }),
    tellAnswer: emit(({ context }, { answer, at }: { answer: Answer; at: number }): QuizFact => {
      const question = currentQuestion(context);
      const score = question && scoreAnswer(question, answer);
      if (!question || !score) throw new Error('isMarkable guards this action');
      const latency = measureLatency(context.shownAt, at);
      return { type: 'question.answered', question, answer, score, latency, at };
    }),
    tellResult: emit(({ context }): QuizFact => ({
      type: 'attempt.finished',
      percent: deriveQuizResult(context).percent,
    })),
    noteTold: assign({ isTold: true }),
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
    isTold: input.attempt.finished,
  }),
  initial: 'resuming',
  states: {
    resuming: {
      always: [
        { guard: ({ context }) => context.attempt.finished, target: 'finished' },
        { guard: 'isComplete', target: 'finished', actions: 'tellResult' },
        { target: 'asking' },
      ],
    },
    asking: {
      on: {
        'question.shown': { actions: { type: 'noteShown', params: ({ event }) => ({ at: event.at }) } },
        'answer.submitted': {
          guard: { type: 'isMarkable', params: ({ event }) => ({ answer: event.answer }) },
          target: 'feedback',
          actions: [
            { type: 'tellAnswer', params: ({ event }) => event },
            { type: 'keepAnswer', params: ({ event }) => event },
          ],
        },
      },
    },
    feedback: {
      // The result counts from the last answer on, not from the click that shows it.
      always: { guard: 'isNewlyComplete', actions: ['tellResult', 'noteTold'] },
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
