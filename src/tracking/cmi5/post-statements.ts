import { fail, succeed, type Result } from '../../content/result';
import type { RecordError } from '../record-port';
import type { Fields } from './fields';
import { isAccepted, isUnclear, toRecordError, type LrsReply, type LrsTransport } from './lrs-transport';
import type { StatementKind } from './statement-parts';

/** A statement on its way; made before its first try and sent as it is until the LMS has it. */
export interface Outgoing {
  readonly kind: StatementKind;
  readonly statement: Fields;
  /** Called once, when the LMS has it. */
  readonly onAccepted: () => void;
}

export type Outcome = Result<undefined, RecordError>;

/** The record is complete without these. */
export const OPTIONAL: ReadonlySet<StatementKind> = new Set(['answered', 'progressed', 'module']);

export interface PostingInput {
  readonly transport: Pick<LrsTransport, 'postStatements'>;
  /** Looks for a statement that may be on record already. */
  readonly isOnRecord: (kind: StatementKind) => Promise<boolean>;
  readonly accept: (entry: Outgoing) => void;
  readonly drop: (entry: Outgoing) => void;
}

/**
 * Posts statements and sorts out what became of each. A batch is stored or refused as a whole; one that is refused goes again one by one,
 * so that what the LMS does not like holds up nothing else.
 */
export function createPosting({ transport, isOnRecord, accept, drop }: PostingInput) {
  const postOne = async (entry: Outgoing): Promise<LrsReply> => {
    const reply = await transport.postStatements([entry.statement], false);
    // 409: a statement with this id is there, so it is this one.
    if (isAccepted(reply) || reply.status === 409) return { ...reply, status: 200 };
    const isUnique = entry.kind === 'completed' || entry.kind === 'passed' || entry.kind === 'failed';
    const isRefused = !isUnclear(reply) && reply.status !== 401;
    return isUnique && isRefused && (await isOnRecord(entry.kind)) ? { ...reply, status: 200 } : reply;
  };
  /** Stops where no answer came, or the session is over. What is optional and refused beside something that is not is given up. */
  const postEach = async (entries: readonly Outgoing[]): Promise<Outcome> => {
    const refused: [Outgoing, LrsReply][] = [];
    let isAlive = false;
    for (const entry of entries) {
      const reply = await postOne(entry);
      if (reply.status === 200) {
        accept(entry);
        isAlive = true;
      } else if (isUnclear(reply) || reply.status === 401) return fail(toRecordError('statements', reply));
      else refused.push([entry, reply]);
    }
    const isGivenUp = ([{ kind }, { status }]: [Outgoing, LrsReply]) =>
      OPTIONAL.has(kind) && (isAlive || status !== 403);
    for (const entry of refused) if (isGivenUp(entry)) drop(entry[0]);
    const first = refused.find((entry) => !isGivenUp(entry));
    return first ? fail(toRecordError('statements', first[1])) : succeed(undefined);
  };
  /** The request is sent before the call returns. */
  const post = async (entries: readonly Outgoing[], keepalive: boolean): Promise<Outcome> => {
    const reply = await transport.postStatements(
      entries.map(({ statement }) => statement),
      keepalive,
    );
    if (isAccepted(reply)) {
      for (const entry of entries) accept(entry);
      return succeed(undefined);
    }
    const isJudged = !isUnclear(reply) && reply.status !== 401;
    return isJudged ? postEach(entries) : fail(toRecordError('statements', reply));
  };
  return post;
}
