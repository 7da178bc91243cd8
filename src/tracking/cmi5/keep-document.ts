import { fail, succeed, type Result } from '../../content/result';
import type { RecordError, RecordExamination } from '../record-port';
import { isAccepted, toRecordError, type LrsTransport } from './lrs-transport';
import {
  isSameState,
  readStateDocument,
  STATE_ID,
  writeStateDocument,
  type StateDocument,
} from './state-document';

type Outcome = Result<undefined, RecordError>;

/** The document of the course as it is and as the LMS has it. */
export function createDocumentKeeper(
  transport: Pick<LrsTransport, 'readState' | 'writeState'>,
  first: StateDocument,
  /** Whole seconds of all sessions so far. */
  countSeconds: () => number,
) {
  let document = first;
  let accepted = first;
  const write = async (keepalive: boolean): Promise<Outcome> => {
    const next = { ...document, seconds: countSeconds() };
    const reply = await transport.writeState(STATE_ID, writeStateDocument(next), keepalive);
    if (!isAccepted(reply)) return fail(toRecordError('state', reply));
    accepted = next;
    return succeed(undefined);
  };
  const compare = (read: StateDocument | null): RecordExamination['state'] => {
    if (read === null) return 'different';
    if (read.resume === accepted.resume) return 'same';
    return accepted.resume.startsWith(read.resume) ? 'cut' : 'different';
  };
  return {
    change: (change: (document: StateDocument) => StateDocument): void => {
      document = change(document);
    },
    /** Writes what the LMS has not got, at once; nothing where it has all, unless it is to be asked whether it still answers. */
    update: async (keepalive: boolean, isProbe = false): Promise<Outcome> =>
      isSameState(document, accepted) && !isProbe ? succeed(undefined) : write(keepalive),
    /** Writes the document once more, as it is, and reads it. */
    rewrite: async () => {
      const outcome = await write(false);
      if (!outcome.ok) return { outcome, state: 'untested', readBack: 'refused' } as const;
      const held = await transport.readState(STATE_ID);
      const read = held.ok && held.value ? readStateDocument(held.value) : null;
      const readBack = read?.place === accepted.place ? 'same' : 'different';
      return { outcome, state: compare(read), readBack } as const;
    },
  };
}
