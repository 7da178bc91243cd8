/** What Chrome and Edge tell before a page is installed (Manifest Incubations, `beforeinstallprompt`); others have no such event. */
interface InstallOffer extends Event {
  readonly prompt: () => Promise<unknown>;
}

const isInstallOffer = (event: Event): event is InstallOffer => 'prompt' in event;

let offer: InstallOffer | null = null;
const listeners = new Set<() => void>();
const change = (next: InstallOffer | null) => {
  offer = next;
  for (const listener of listeners) listener();
};

/** Keeps the offer for the screen that has the button: it comes once, when the browser has read the manifest. */
export function keepInstallOffer(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    if (isInstallOffer(event)) change(event);
  });
  addEventListener('appinstalled', () => change(null));
}

/** Null where the browser offers nothing, or no more. */
export const installOffer = {
  get: () => offer,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
