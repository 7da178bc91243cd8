import type { OfflineList } from '../../content/offline-list';

/** What a service worker has and a page has not (Service Workers, W3C): only what ours uses. */
declare global {
  interface ExtendableEvent extends Event {
    readonly waitUntil: (work: Promise<unknown>) => void;
  }
  interface WindowEventMap {
    readonly install: ExtendableEvent;
    readonly activate: ExtendableEvent;
  }
  const registration: {
    readonly scope: string;
    readonly update: () => Promise<unknown>;
    readonly unregister: () => Promise<boolean>;
  };
  const clients: {
    readonly claim: () => Promise<void>;
    /** The windows that this worker serves; with `includeUncontrolled` every one of this origin. */
    readonly matchAll: (options?: {
      readonly includeUncontrolled: boolean;
    }) => Promise<readonly { readonly url: string; readonly postMessage: (message: unknown) => void }[]>;
  };
  function skipWaiting(): Promise<void>;
  /** Put before the code by the packager. */
  const offlineList: OfflineList;
}
