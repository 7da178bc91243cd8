import { startTransition } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { courseIndex } from 'virtual:course-index';
import { namePackage } from '../content/package-name';
import type { PackageOptions } from '../content/package-options';
import { startI18n } from '../i18n/instance';
import { chooseLanguage } from '../i18n/languages';
import { changeLanguage, loadTexts } from '../i18n/load-texts';
import { chooseRecord } from '../tracking/choose-record';
import type { OpenedRecord } from '../tracking/record-port';
import { pauseFor } from '../tracking/pause-for';
import { createJournalStore } from '../tracking/journal/create-journal-store';
import { bindPageLifecycle } from '../tracking/session/bind-page-lifecycle';
import { createSession, type Session } from '../tracking/session/create-session';
import { createSessionClock } from '../tracking/session/session-clock';
import { Button } from '../ui/kit/button/button';
import { App } from './app';
import { awaitFirstPaint } from './await-first-paint';
import { chooseTabClaim } from './choose-tab-claim';
import { createAccess } from './create-access';
import { createSeed } from './create-seed';
import { handOver, type Elsewhere } from './hand-over';
import { openTabMemory } from './open-tab-memory';
import { readOptions } from './read-options';
import type { SettledLaunch } from './decide-launch';
import type { Launch } from './launch';
import { reconcileLaunch } from './reconcile-launch';

const now = () => Date.now();

/** Ends a task, so that a slow phone paints and answers between the steps of the start. */
const pause = () => pauseFor(0);

/** Milliseconds before the course is fetched for use without network, so that the first screen has the network for itself. */
const REST = 3000;

/** Opens the one session of this visit. It begins before React and never in an effect: effects run twice and clean up. */
async function openSession(options: PackageOptions): Promise<Session> {
  const clock = createSessionClock(now);
  const { port, expectedLms } = await chooseRecord({
    options,
    window,
    page: window,
    search: location.search,
    index: courseIndex,
    sessionSeconds: clock.seconds,
    isOnline: () => navigator.onLine,
    openWords: async () => (await import('./open-words')).openWords(options),
  });
  await pause();
  const session = createSession({ port, expectedLms, now });
  bindPageLifecycle({ document, window, session: session.actor, clock, reload: () => location.reload() });
  return session;
}

/** Says in the page's two languages that nothing can be shown; there are no texts yet to say it better. */
function showBroken(page: Root, detail: string): void {
  const texts = [
    ['en', `The course could not be loaded (${detail}). Check the connection.`],
    ['fr', `Le cours n’a pas pu être chargé (${detail}). Vérifiez la connexion.`],
  ] as const;
  page.render(
    <main>
      {texts.map(([lang, text]) => (
        <p key={lang} lang={lang} role="alert">
          {text}
        </p>
      ))}
      <Button onClick={() => location.reload()}>
        Reload · <span lang="fr">Recharger</span>
      </Button>
    </main>,
  );
}

/** The state to begin with. Most launches find nothing to ask or to tell; the code for the others is loaded when it is needed. */
async function settle(
  page: Root,
  launch: Launch,
  options: PackageOptions,
  opened: OpenedRecord | null,
  elsewhere: Elsewhere,
): Promise<SettledLaunch> {
  const { reconciliation, restored, note } = launch;
  if (reconciliation.kind === 'agreed' && !restored)
    return { state: reconciliation.state, launchNote: note, isSpared: false };
  const { settleLaunch, isFinishedAttempt } = await import('./settle-launch');
  return settleLaunch(page, {
    launch,
    isFinished: (state) => isFinishedAttempt(state, courseIndex, options, opened),
    isOurs: () => elsewhere.get() === null,
  });
}

/** Options, texts and record; then the screens, mounted once, when record and language are known. */
async function showCourse(page: Root): Promise<void> {
  const options = readOptions(window);
  if (!options.ok) return showBroken(page, options.error);
  const guess = chooseLanguage(navigator.languages, options.value.languages);
  startI18n(guess);
  const name = namePackage(courseIndex.id, options.value);
  const choosing = awaitFirstPaint().then(() => chooseTabClaim(name));
  const opening = choosing
    .then((tab) => tab.claim())
    .then((isOurs) => (isOurs ? openSession(options.value) : null));
  const texts = await Promise.all([loadTexts('ui'), loadTexts('course')]);
  const missing = texts.find((result) => !result.ok);
  if (missing && !missing.ok) return showBroken(page, missing.error);
  const [tab, own] = await Promise.all([choosing, opening]);
  if (!own) await (await import('./continue-here')).continueHere(page, tab);
  const session = own ?? (await openSession(options.value));
  const elsewhere = handOver(session, tab);
  const result = await session.opened;
  await pause();
  const opened = result.ok ? result.value : null;
  const launch = await reconcileLaunch({
    options: options.value,
    index: courseIndex,
    opened,
    isOver: !result.ok && result.error.code === 'terminated',
    store: createJournalStore(courseIndex.id),
    tab: openTabMemory(`${courseIndex.id}.${name}`),
    now,
    createSeed,
  });
  const settled = await settle(page, launch, options.value, opened, elsewhere);
  const { journal } = launch;
  await pause();
  const access = createAccess({ options: options.value, session, opened, journal, elsewhere, ...settled });
  const { language } = access.actor.getSnapshot().context.state;
  if (language !== guess) await changeLanguage(language);
  // In slices, so that a slow phone answers in between.
  startTransition(() => page.render(<App access={access} />));
  if (options.value.profile === 'web')
    setTimeout(
      () =>
        void import('./keep-offline').then(({ keepOffline }) => keepOffline(access)).catch(() => undefined),
      REST,
    );
}

/** Begins the course in `root`. Where it cannot be begun, it says why there. */
export async function startCourse(root: Element): Promise<void> {
  await pause();
  const page = createRoot(root);
  try {
    await showCourse(page);
  } catch (error) {
    showBroken(page, error instanceof Error ? error.message : '');
  }
}
