import type { SessionClock } from './session-clock';
import type { SessionActor } from './create-session';

export interface PageLifecycleInput {
  readonly document: EventTarget & { readonly visibilityState: DocumentVisibilityState };
  readonly window: EventTarget;
  readonly session: Pick<SessionActor, 'send'>;
  readonly clock: Pick<SessionClock, 'hide' | 'show'>;
  /** The page came back from the browser's cache, where its session had ended: only a new load has a new one. */
  readonly reload: () => void;
}

/**
 * Tells the session what happens to its page; returns what takes the listeners off. `beforeunload` saves without a
 * word, as the learner may stay, and some LMSs lose what is sent in `pagehide`. There is no `unload`: frames block it.
 */
export function bindPageLifecycle({
  document,
  window,
  session,
  clock,
  reload,
}: PageLifecycleInput): () => void {
  const unbinding = new AbortController();
  const listen = (target: EventTarget, name: string, listener: (event: Event) => void) => {
    target.addEventListener(name, listener, { signal: unbinding.signal });
  };
  listen(document, 'visibilitychange', () => {
    if (document.visibilityState !== 'hidden') return clock.show();
    clock.hide();
    session.send({ type: 'page.hidden' });
  });
  listen(window, 'beforeunload', () => session.send({ type: 'page.leaving' }));
  listen(window, 'pagehide', () => session.send({ type: 'page.gone' }));
  listen(window, 'offline', () => session.send({ type: 'network.lost' }));
  listen(window, 'online', () => session.send({ type: 'network.returned' }));
  listen(window, 'pageshow', (event) => {
    if (Reflect.get(event, 'persisted') === true) reload();
  });
  return () => unbinding.abort();
}
