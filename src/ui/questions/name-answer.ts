import type { Question } from '../../content/types';
import { i18n } from '../../i18n/instance';
import { formatQuantity } from '../text/format-quantity';
import { letterAt } from './letter-at';
import { listInOrder } from './list-in-order';

/** The right answer in a few signs: the letters on paper, or the number with its unit. Undefined where it takes a list. */
export function nameAnswer(
  question: Question,
  order: readonly number[],
  unit: () => string,
): string | undefined {
  if (question.kind === 'numeric') return formatQuantity(question.answer, unit());
  if (question.kind !== 'choice' && question.kind !== 'multiple') return undefined;
  const right = question.kind === 'choice' ? [question.answer] : question.answers;
  const letters = listInOrder(question.options, order).flatMap(({ id }, at) =>
    right.includes(id) ? [letterAt(at)] : [],
  );
  return new Intl.ListFormat(i18n.language, { type: 'unit', style: 'short' }).format(letters);
}
