import { createActor, waitFor, type ActorRefFrom } from 'xstate';
import { fail, succeed, type Result } from '../../content/result';
import type { OpenedRecord, RecordError } from '../record-port';
import type { SessionInput } from './session-context';
import { sessionMachine } from './session-machine';

export type SessionActor = ActorRefFrom<typeof sessionMachine>;

export interface Session {
  /** Takes the events of the course and of the page; `deriveStatus` reads its snapshots. */
  readonly actor: SessionActor;
  /** What the record held, once it was opened. */
  readonly opened: Promise<Result<OpenedRecord, RecordError>>;
}

async function awaitOpened(actor: SessionActor): Promise<Result<OpenedRecord, RecordError>> {
  const { context } = await waitFor(actor, (state) => !state.matches('opening'));
  if (context.opened) return succeed(context.opened);
  return fail(context.error ?? { code: 'terminated', detail: 'left before it was open' });
}

/** Begins the one session of a visit. To be called once, outside of React: effects run twice and clean up. */
export function createSession(input: SessionInput): Session {
  const actor = createActor(sessionMachine, { input });
  actor.start();
  return { actor, opened: awaitOpened(actor) };
}
