/** Days after it was first listed on which a question is asked again: four times in four weeks. */
export const RECALL_DAYS = [2, 7, 14, 28] as const;

/** A question that was answered wrong. */
export interface MissedItem {
  /** Permanent number of its module. */
  readonly module: number;
  /** Its permanent number there. */
  readonly item: number;
  /** Seed of the attempt at the quiz in which it was missed; null in a lesson. */
  readonly attempt: number | null;
}

/** A question to recall. Days count since 1970-01-01. */
export interface RecallItem extends MissedItem {
  readonly listed: number;
  /** How many of the days are behind it, 0 to 4. */
  readonly asked: number;
  /** How often it was right in a row, 0 to 2. */
  readonly rights: number;
}

/** Right so often in a row, a question is known. */
export const ENOUGH = 2;

/** Known, or asked on every day. It stays on the list, so that the same mistake is not listed again. */
export const isOver = ({ asked, rights }: RecallItem): boolean =>
  asked >= RECALL_DAYS.length || rights >= ENOUGH;

export const isSameQuestion = (one: MissedItem, other: MissedItem): boolean =>
  one.module === other.module && one.item === other.item;
