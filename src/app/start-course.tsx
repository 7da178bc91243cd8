import { createRoot } from 'react-dom/client';
import { courseIndex } from 'virtual:course-index';
import type { PackageOptions } from '../content/package-options';
import { startI18n } from '../i18n/instance';
import { chooseLanguage } from '../i18n/languages';
import { changeLanguage, loadTexts } from '../i18n/load-texts';
import { chooseRecord } from '../tracking/choose-record';
import { createJournalStore } from '../tracking/journal/create-journal-store';
import { bindPageLifecycle } from '../tracking/session/bind-page-lifecycle';
import { createSession, type Session } from '../tracking/session/create-session';
import { createSessionClock } from '../tracking/session/session-clock';
import { App } from './app';
import { createAccess } from './create-access';
import { loadOptions } from './load-options';
import { reconcileLaunch } from './reconcile-launch';
import { settleLaunch } from './settle-launch';

const now = () => Date.now();

/** Opens the one session of this visit. It begins before React and never in an effect: effects run twice and clean up. */
async function openSession(options: PackageOptions): Promise<Session> {
  const clock = createSessionClock(now);
  const { port, expectedLms } = await chooseRecord({
    options,
    window,
    courseId: courseIndex.id,
    sessionSeconds: clock.seconds,
    isOnline: () => navigator.onLine,
  });
  const session = createSession({ port, expectedLms, now });
  bindPageLifecycle({ document, window, session: session.actor, clock, reload: () => location.reload() });
  return session;
}

/** Says in the page's two languages that nothing can be shown; there are no texts yet to say it better. */
function showBroken(root: Element, detail: string): void {
  const texts = [
    {
      lang: 'en',
      text: `The course could not be loaded (${detail}). Check the connection and reload this page.`,
    },
    {
      lang: 'fr',
      text: `Le cours n’a pas pu être chargé (${detail}). Vérifiez la connexion et rechargez cette page.`,
    },
  ];
  createRoot(root).render(
    <main>
      {texts.map(({ lang, text }) => (
        <p key={lang} lang={lang} role="alert">
          {text}
        </p>
      ))}
    </main>,
  );
}

/** Options, texts and record; then the screens, mounted once, when record and language are known. */
export async function startCourse(root: Element): Promise<void> {
  const options = await loadOptions();
  if (!options.ok) return showBroken(root, options.error);
  const guess = chooseLanguage(navigator.languages, options.value.languages);
  startI18n(guess);
  const opening = openSession(options.value);
  const texts = await Promise.all([loadTexts('ui'), loadTexts('course')]);
  const missing = texts.find((result) => !result.ok);
  if (missing && !missing.ok) return showBroken(root, missing.error);
  const session = await opening;
  const result = await session.opened;
  const opened = result.ok ? result.value : null;
  const launch = await reconcileLaunch({
    options: options.value,
    index: courseIndex,
    opened,
    store: createJournalStore(courseIndex.id),
    now,
  });
  const page = createRoot(root);
  const settled = await settleLaunch(launch, page);
  const { journal } = launch;
  const access = createAccess({ options: options.value, session, opened, journal, ...settled });
  const { language } = access.actor.getSnapshot().context.state;
  if (language !== guess) await changeLanguage(language);
  page.render(<App access={access} />);
}
