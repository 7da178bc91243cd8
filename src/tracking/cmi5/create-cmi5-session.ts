import type { InteractionReport, RecordSnapshot } from '../record-port';
import { createSending, createSessionParts, type Outcome, type SessionInput } from './session-parts';

/** An open session: keeps the document, sends statements, ends. In review only its beginning and end are told. */
export function createCmi5Session(input: SessionInput) {
  const isReview = input.open.data.mode === 'review';
  const parts = createSessionParts(input);
  const { memory, document, outbox, statements, staging } = parts;
  const { sendAll, insist } = createSending(parts, input.wait);

  const stage = (snapshot: RecordSnapshot | null, isEnding: boolean): void => {
    if (!snapshot || isReview) return;
    staging.stage(snapshot, isEnding);
    const { resume, place } = snapshot;
    document.change((held) => ({ ...held, resume, place }));
  };
  const addTerminated = (): void =>
    outbox.add({
      kind: 'terminated',
      statement: statements.terminated(memory.countSession()),
      onAccepted: () => memory.change({ isEnded: true }),
    });
  return {
    /** The first statement, at once; after a reload it is the same one again, or none. */
    begin: (): void => {
      const { hasBegun, initialized } = input.open.memory;
      if (hasBegun) return;
      const statement = initialized ?? statements.initialized();
      memory.change({ initialized: statement });
      outbox.add({ kind: 'initialized', statement, onAccepted: () => memory.change({ hasBegun: true }) });
      void outbox.flush();
    },
    answer: (report: InteractionReport): void => {
      if (!isReview) staging.answer(report);
    },
    save: async (snapshot: RecordSnapshot, isProbe: boolean): Promise<Outcome> => {
      stage(snapshot, false);
      return sendAll(false, isProbe);
    },
    /** For a page that may be back: nothing ends. */
    suspend: async (snapshot: RecordSnapshot | null): Promise<Outcome> => {
      stage(snapshot, false);
      return sendAll(true);
    },
    /** For a page that goes for good: everything at once, `terminated` last. */
    leave: async (snapshot: RecordSnapshot | null): Promise<Outcome> => {
      stage(snapshot, true);
      addTerminated();
      memory.change({ isEnded: true });
      return sendAll(true);
    },
    /** For a page that stays: `terminated` when all else is on record, or can not be. */
    end: async (snapshot: RecordSnapshot | null): Promise<Outcome> => {
      stage(snapshot, true);
      const saved = await insist();
      addTerminated();
      const ended = await insist();
      memory.change({ isEnded: true });
      return saved.ok ? ended : saved;
    },
    rewrite: document.rewrite,
  };
}
