import { ENOUGH, isOver, isSameQuestion, RECALL_DAYS, type MissedItem, type RecallItem } from './recall-item';

/** The next day on which a question is to be asked; null when it is over. */
const nextDay = (item: RecallItem): number | null => {
  const days = RECALL_DAYS[item.asked];
  return days === undefined || isOver(item) ? null : item.listed + days;
};

/**
 * Lists what was missed, as of `day`. A question that is on the list already keeps its days. One that is over comes back when it was
 * missed in another attempt. Gives back the same list where nothing is new. Here and below, days are days since 1970-01-01.
 */
export function addMissed(
  list: readonly RecallItem[],
  missed: readonly MissedItem[],
  day: number,
): readonly RecallItem[] {
  const fresh = missed.filter((item) => {
    const known = list.find((other) => isSameQuestion(item, other));
    return !known || (isOver(known) && item.attempt !== null && item.attempt !== known.attempt);
  });
  if (fresh.length === 0) return list;
  const kept = list.filter((item) => !fresh.some((other) => isSameQuestion(item, other)));
  return [...kept, ...fresh.map((item) => ({ ...item, listed: day, asked: 0, rights: 0 }))];
}

/** The questions to ask on a day: those due on it, and those overdue. */
export const listDue = (list: readonly RecallItem[], day: number): RecallItem[] =>
  list.filter((item) => (nextDay(item) ?? Infinity) <= day);

/** The first day on which something will be due after this one; null when nothing is left. */
export function findNextDay(list: readonly RecallItem[], day: number): number | null {
  const days = list.flatMap((item) => nextDay(item) ?? []).filter((next) => next > day);
  return days.length === 0 ? null : Math.min(...days);
}

/** The days after this one on which something would be due if every answer were wrong, ascending. */
export function listDays(list: readonly RecallItem[], day: number): number[] {
  const days = list
    .filter((item) => !isOver(item))
    .flatMap(({ listed, asked }) => RECALL_DAYS.slice(asked).map((after) => listed + after));
  return [...new Set(days)].filter((next) => next > day).toSorted((one, other) => one - other);
}

/** Notes how a question was answered. Days that went by without an answer are not made up for. */
export const noteRecall = (
  list: readonly RecallItem[],
  asked: MissedItem,
  isRight: boolean,
  day: number,
): readonly RecallItem[] =>
  list.map((item) =>
    isSameQuestion(item, asked)
      ? {
          ...item,
          asked: RECALL_DAYS.filter((after) => item.listed + after <= day).length,
          rights: isRight ? Math.min(item.rights + 1, ENOUGH) : 0,
        }
      : item,
  );
