import type { SessionActor } from '../tracking/session/create-session';
import { deriveStatus } from '../tracking/session/derive-status';

/**
 * Goes to where the LMS wants the learner once the record is closed (cmi5, 10.2.6). Where the end was not accepted the page stays, so
 * that the learner reads it.
 */
export function returnWhenClosed(
  actor: Pick<SessionActor, 'subscribe'>,
  address: string,
  go: (address: string) => void,
): void {
  const watching = actor.subscribe((snapshot) => {
    const status = deriveStatus(snapshot);
    if (status.kind !== 'closed') return;
    // Once: going away is itself an event of the page, and would go again.
    watching.unsubscribe();
    if (status.error === null) go(address);
  });
}
