import { createRoot } from 'react-dom/client';
import { locateAppManifest } from '../content/offline-list';
import { askWorker, canKeep, isDeclined, startWorker } from '../offline/course-on-device';
import { keepInstallOffer } from '../offline/install-offer';
import { watchUpdates } from '../offline/watch-updates';
import type { CourseAccess } from '../ui/screens/course-access';
import { loadTextsOrThrow } from '../ui/screens/load-or-throw';
import { createPlace, NewVersion } from '../ui/screens/offline/new-version';
import { savesData } from '../ui/screens/saves-data';

/** Makes the page installable under its name in a language. The link comes late, as the browser fetches at once what it names. */
function linkManifest(language: string): void {
  const link =
    document.querySelector<HTMLLinkElement>('link[rel=manifest]') ?? document.createElement('link');
  link.rel = 'manifest';
  link.href = locateAppManifest(language);
  document.head.append(link);
}

/** Below the course, not in it: the first load knows nothing of it, and it stands on every screen. */
function createOffer() {
  const place = createPlace();
  const root = createRoot(place);
  let times = 0;
  return async (onTake: () => void, isOpenElsewhere: boolean): Promise<void> => {
    await loadTextsOrThrow('offline');
    document.body.append(place);
    // A new offer comes back to who has put off the one before.
    if (!isOpenElsewhere) times += 1;
    root.render(<NewVersion key={times} onTake={onTake} isOpenElsewhere={isOpenElsewhere} />);
  };
}

/** Calls back now and whenever the learner has chosen another language. */
function watchLanguage({ actor }: CourseAccess, onLanguage: (language: string) => void): void {
  let last = '';
  const look = () => {
    const { language } = actor.getSnapshot().context.state;
    if (language === last) return;
    last = language;
    onLanguage(language);
  };
  actor.subscribe(look);
  look();
}

/**
 * Makes the self-study edition installable, keeps it on this device in the language of the learner, unless it was removed from there or the
 * browser is to save data, and offers a new version that has come. What fails here is told on the screen about it, when that is opened.
 */
export async function keepOffline(access: CourseAccess): Promise<void> {
  keepInstallOffer();
  watchLanguage(access, linkManifest);
  if (!canKeep() || isDeclined()) return;
  const showOffer = createOffer();
  watchUpdates({
    registration: await startWorker(),
    container: navigator.serviceWorker,
    onOffer: (...offer) => void showOffer(...offer),
    reload: () => location.reload(),
  });
  watchLanguage(access, (language) => {
    if (!isDeclined() && !savesData()) askWorker({ type: 'keep', language }).catch(() => undefined);
  });
}
