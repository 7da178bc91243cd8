/** On which days after it was listed a question is asked again: four times in four weeks. */
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

/** A question to recall. */
export interface RecallItem extends MissedItem {
  /** The day on which it was listed, as days since 1970-01-01. */
  readonly listed: number;
  /** How many of `RECALL_DAYS` are over for it, 0 to 4. */
  readonly asked: number;
  /** How often it was right in a row, 0 to 2. */
  readonly rights: number;
}

/** After so many right answers in a row a question counts as known. */
export const ENOUGH = 2;

/** Whether a question is known, or was asked on every one of its days. It stays on the list, so that the same mistake is not listed again. */
export const isOver = ({ asked, rights }: RecallItem): boolean =>
  asked >= RECALL_DAYS.length || rights >= ENOUGH;

/** Whether both are about the same question, in whatever attempt it was missed. */
export const isSameQuestion = (one: MissedItem, other: MissedItem): boolean =>
  one.module === other.module && one.item === other.item;
