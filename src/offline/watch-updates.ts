/** Tells of a new version that is here as a whole and waits, also since the last visit; called with what lets it take over. */
export function watchUpdates(
  registration: ServiceWorkerRegistration,
  onWaiting: (takeOver: () => void) => void,
): void {
  let isTold = false;
  const look = () => {
    if (isTold || !registration.waiting || !registration.active) return;
    isTold = true;
    // By then it may be a still newer one that waits.
    onWaiting(() => registration.waiting?.postMessage({ type: 'activate' }));
  };
  look();
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') look();
    });
  });
}
