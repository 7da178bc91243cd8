import { isFields, readList, readNumber, type Fields } from './fields';

const MOST_LISTED = 1000;

const listStatements = (answer: Fields): readonly Fields[] =>
  readList(answer['statements']).slice(0, MOST_LISTED).filter(isFields);

/** Whether the record answers a search with at least one statement. */
export const hasStatements = (answer: Fields): boolean => listStatements(answer).length > 0;

/** The score of the first statement found, whole per cent, 0 where it has none; null when none was found. */
export function readFoundScore(answer: Fields): number | null {
  const [first] = listStatements(answer);
  if (!first) return null;
  const { result } = first;
  const score = isFields(result) ? result['score'] : undefined;
  return Math.floor(
    Number(((readNumber(isFields(score) ? score['scaled'] : null, 0, 1) ?? 0) * 100).toFixed(6)),
  );
}
