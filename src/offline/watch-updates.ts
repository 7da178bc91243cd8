import type { OfflineRequest } from './protocol';

type Listen<Type extends string> = (type: Type, listener: () => void) => void;

/** What is used of a `ServiceWorkerRegistration`. */
export interface Registration {
  readonly installing: { readonly state: string; readonly addEventListener: Listen<'statechange'> } | null;
  readonly waiting: {
    readonly postMessage: (request: OfflineRequest, transfer: MessagePort[]) => void;
  } | null;
  readonly active: object | null;
  readonly addEventListener: Listen<'updatefound'>;
}

export interface UpdateInput {
  readonly registration: Registration;
  /** `navigator.serviceWorker` */
  readonly container: {
    readonly controller: object | null;
    readonly addEventListener: Listen<'controllerchange'>;
  };
  /**
   * Called with what takes the new version when there is one; again when another window has brought it in; and when it could not be
   * taken, as the course is open elsewhere: there it would find its files no more.
   */
  readonly onOffer: (take: () => void, isOpenElsewhere: boolean) => void;
  /** Begins this window anew. */
  readonly reload: () => void;
}

/**
 * Offers a new version that is here as a whole and waits, also since the last visit. The window in which it is taken begins anew with it;
 * no other ever does so by itself.
 */
export function watchUpdates({ registration, container, onOffer, reload }: UpdateInput): void {
  let isTold = false;
  let isTaken = false;
  const take = () => {
    // By then it may be a still newer one that waits, or none, as another window has brought it in.
    const { waiting } = registration;
    if (!waiting) return reload();
    isTaken = true;
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      isTaken = false;
      onOffer(take, true);
    });
    port1.start();
    waiting.postMessage({ type: 'activate' }, [port2]);
  };
  const look = () => {
    if (isTold || !registration.waiting || !registration.active) return;
    isTold = true;
    onOffer(take, false);
  };
  look();
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') look();
    });
  });
  // The first worker of all replaces nothing.
  let isServed = container.controller !== null;
  container.addEventListener('controllerchange', () => {
    if (isTaken) reload();
    else if (isServed) onOffer(take, false);
    isServed = true;
  });
}
