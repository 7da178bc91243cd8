import type { QuestionKind, QuestionOf } from '../../content/types';
import type { AnswerOf, ItemScore } from '../../engine/scoring/answer';

/** What the view of one kind of question is given. It shows and collects; it never marks. */
export interface QuestionProps<Kind extends QuestionKind> {
  readonly question: QuestionOf<Kind>;
  readonly namespace: string;
  /** Permanent option numbers in the order to show them; empty for numeric questions. */
  readonly order: readonly number[];
  /** The draft while the question is open, then the answer. It may still be incomplete. */
  readonly answer: AnswerOf<Kind> | null;
  readonly onChange: (answer: AnswerOf<Kind> | null) => void;
  /** How the answer was marked; null while the question is open, and where feedback is kept back. */
  readonly score: ItemScore | null;
  /** Answered: readable, no longer to be changed. */
  readonly isLocked: boolean;
}

/** What a question is given on paper, where it is asked in one place and answered in another. */
export type PrintedQuestionProps<Kind extends QuestionKind> = Pick<
  QuestionProps<Kind>,
  'question' | 'namespace' | 'order'
>;
