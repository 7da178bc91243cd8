import type { Result } from '../../content/result';
import type { RecordError } from '../record-port';
import type { CourseWording } from './course-wording';
import { createStatements } from './create-statements';
import { createDocumentKeeper } from './keep-document';
import type { OpenSession } from './open-session';
import { createOutbox } from './outbox';
import { noteSent, type PlannedFact } from './plan-facts';
import { hasStatements } from './read-found';
import type { Cmi5Launch } from './read-launch';
import { createRecollection } from './recollect-session';
import type { SessionKeeper } from './session-memory';
import { createStaging } from './stage-statements';
import { VERBS } from './statement-parts';

export interface SessionInput {
  readonly launch: Cmi5Launch;
  readonly open: OpenSession;
  readonly keeper: SessionKeeper;
  readonly wording: CourseWording;
  /** Since the page was loaded. */
  readonly sessionSeconds: () => number;
  readonly createId: () => string;
  readonly now: () => number;
  /** Milliseconds. */
  readonly wait: (time: number) => Promise<void>;
}

export type Outcome = Result<undefined, RecordError>;

/** Milliseconds before each further try at the end of a session; after it nothing is tried again. */
const PAUSES = [1000, 3000] as const;

/** What a session is made of. */
export function createSessionParts(input: SessionInput) {
  const { open, keeper, wording, sessionSeconds } = input;
  const { transport, data } = open;
  const memory = createRecollection(open.memory, keeper, sessionSeconds);
  const document = createDocumentKeeper(transport, open.document, memory.countAll);
  const outbox = createOutbox({
    transport,
    isOnRecord: async (kind) => {
      const found = await transport.findStatement(VERBS[kind]);
      return found.ok && found.value !== null && hasStatements(found.value);
    },
  });
  const statements = createStatements({ ...input, data });
  const onAccepted = (fact: PlannedFact): void => {
    document.change((held) => ({ ...held, sent: noteSent(held.sent, fact) }));
    if (fact.kind === 'passed' || fact.kind === 'failed') memory.change({ hasVerdict: true });
  };
  const staging = createStaging({
    statements,
    wording,
    onAccepted,
    countSeconds: memory.countAll,
    add: outbox.add,
    sent: open.document.sent,
    hasVerdict: open.memory.hasVerdict,
  });
  return { memory, document, outbox, statements, staging };
}

type Parts = ReturnType<typeof createSessionParts>;

/** Sends what is new of a session. */
export function createSending({ memory, document, outbox }: Parts, wait: SessionInput['wait']) {
  /** Both at once: a page that leaves waits for neither. A probe writes the document also where it is on record. */
  const sendAll = async (isLeaving: boolean, isProbe = false): Promise<Outcome> => {
    memory.change({});
    const [written, posted] = await Promise.all([
      document.update(isLeaving, isProbe),
      isLeaving ? outbox.flushLeaving() : outbox.flush(),
    ]);
    if (!written.ok) return written;
    // What is on record now is noted at once: another session must not send it again.
    return posted.ok ? document.update(isLeaving) : posted;
  };
  /** For a page that stays: tried again, but not for ever. */
  const insist = async (): Promise<Outcome> => {
    for (const pause of PAUSES) {
      const sent = await sendAll(false);
      if (sent.ok || sent.error.code === 'expired') return sent;
      await wait(pause);
    }
    return sendAll(false);
  };
  return { sendAll, insist };
}
