import type { InteractionReport } from '../record-port';
import { isReportableId } from './is-reportable-id';
import type { Write } from './value-writer';

/** Standards ask LMSs for 250 entries; commits grow with each one. Beyond this, status and score go on alone. */
const MAX_INTERACTIONS = 200;

export interface InteractionQueue {
  readonly add: (report: InteractionReport) => void;
  /** The values of all answers of this session; which of them are still to be sent is known to the value writer. */
  readonly plan: (
    planOne: (report: InteractionReport, n: number) => readonly Write[],
    count: () => InteractionCount,
  ) => readonly Write[];
}

/** Entries that the LMS holds; `unsupported` where it keeps no count, `unreadable` where it could not be asked this time. */
export type InteractionCount = number | 'unsupported' | 'unreadable';

/** Answered questions of one session, each with the number under which the LMS keeps it. */
export function createInteractionQueue(): InteractionQueue {
  const reports: InteractionReport[] = [];
  const numbers = new Map<InteractionReport, number>();

  /** A number is given once: an entry that is written again keeps it. Null where a guess could write over an entry of an earlier visit. */
  const number = (report: InteractionReport, count: () => InteractionCount): number | null => {
    const known = numbers.get(report);
    if (known !== undefined) return known;
    const held = count();
    if (held === 'unreadable') return null;
    const first = held === 'unsupported' ? report.index : held;
    const n = Math.max(first, ...[...numbers.values()].map((taken) => taken + 1));
    numbers.set(report, n);
    return n;
  };
  return {
    add: (report) => {
      if (isReportableId(report.id)) reports.push(report);
    },
    plan: (planOne, count) =>
      reports.flatMap((report) => {
        const n = number(report, count);
        return n !== null && n < MAX_INTERACTIONS ? planOne(report, n) : [];
      }),
  };
}
