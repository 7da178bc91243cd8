/** What Chrome and Edge tell before a page is installed (Manifest Incubations, `beforeinstallprompt`); others have no such event. */
interface InstallOffer extends Event {
  readonly prompt: () => Promise<unknown>;
}

const isInstallOffer = (event: Event): event is InstallOffer => 'prompt' in event;

/** Whether the browser offers to install the course, or has just done it; `none` where it tells nothing, or no more. */
export type InstallState = 'none' | 'offered' | 'installed';

let offer: InstallOffer | null = null;
let state: InstallState = 'none';
const listeners = new Set<() => void>();
const change = (next: InstallState, given: InstallOffer | null = null) => {
  state = next;
  offer = given;
  for (const listener of listeners) listener();
};

/** Keeps the offer for the screen that has the button: it comes once, when the browser has read the manifest. */
export function keepInstallOffer(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    if (isInstallOffer(event)) change('offered', event);
  });
  addEventListener('appinstalled', () => change('installed'));
}

export const installOffer = {
  get: () => state,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** Has the browser ask. An offer is good for one time: who declines gets another one when the browser thinks fit. */
  take: (): void => {
    offer?.prompt().catch(() => undefined);
    change('none');
  },
};
