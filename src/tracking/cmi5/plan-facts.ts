import type { ObjectiveReport, RecordSnapshot } from '../record-port';
import type { SentFacts } from './state-document';

/** Something that is to be on record and is not yet. Scores are whole per cent. */
export type PlannedFact =
  | { readonly kind: 'progressed'; readonly percent: number }
  | { readonly kind: 'module'; readonly id: string; readonly score: number | null }
  | { readonly kind: 'completed' }
  | { readonly kind: 'passed' | 'failed'; readonly score: number };

export interface PlanInput {
  readonly snapshot: RecordSnapshot;
  /** Of this registration, in whatever session. */
  readonly sent: SentFacts;
  /** `passed` or `failed` was sent in this session. */
  readonly hasVerdict: boolean;
  /** The session ends now. */
  readonly isEnding: boolean;
}

/** Progress is told in steps: each one is a statement for ever. */
const STEP = 10;

/** 100 is not told: that is what `completed` says. */
function planProgress({ snapshot, sent }: PlanInput): readonly PlannedFact[] {
  const percent = Math.floor(Math.min(1, Math.max(0, snapshot.progress)) * 100);
  const isDue = percent < 100 && Math.floor(percent / STEP) > Math.floor(sent.progress / STEP);
  return isDue && !sent.completed ? [{ kind: 'progressed', percent }] : [];
}

const isDone = ({ status }: ObjectiveReport): boolean => status === 'completed' || status === 'passed';

/**
 * A pass is told at once. A failure waits for the end of the session while there is a try left: that may still pass, and only one of the
 * two may be said.
 */
function planVerdict({
  snapshot: { verdict, isComplete },
  sent,
  hasVerdict,
  isEnding,
}: PlanInput): readonly PlannedFact[] {
  if (hasVerdict || sent.passed !== null) return [];
  if (verdict.status === 'passed') return [{ kind: 'passed', score: verdict.score }];
  const isNew = verdict.status === 'failed' && (sent.failed === null || verdict.score > sent.failed);
  return isNew && (isEnding || isComplete) ? [{ kind: 'failed', score: verdict.score }] : [];
}

/** What a state adds to the record, in the order in which it is to be told (cmi5, 9.3). */
export function planFacts(input: PlanInput): readonly PlannedFact[] {
  const { snapshot, sent } = input;
  const modules = snapshot.objectives.filter((entry) => isDone(entry) && !sent.modules.includes(entry.id));
  const isComplete = snapshot.verdict.status !== 'incomplete' && !sent.completed;
  return [
    ...planProgress(input),
    ...modules.map(({ id, score }) => ({ kind: 'module' as const, id, score })),
    ...(isComplete ? [{ kind: 'completed' as const }] : []),
    ...planVerdict(input),
  ];
}

/** What is on record once a fact is. */
export function noteSent(sent: SentFacts, fact: PlannedFact): SentFacts {
  switch (fact.kind) {
    case 'progressed':
      return { ...sent, progress: fact.percent };
    case 'module':
      return { ...sent, modules: [...sent.modules, fact.id] };
    case 'completed':
      return { ...sent, completed: true };
    case 'passed':
    case 'failed':
      return { ...sent, [fact.kind]: fact.score };
  }
}
