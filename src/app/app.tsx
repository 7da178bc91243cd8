import { useEffect, useMemo, useState } from 'react';
import { HashRouter } from 'react-router';
import { findLanguage } from '../i18n/languages';
import { useLanguage } from '../i18n/use-language';
import { NotesContext, type NoteStore } from '../ui/blocks/notes-context';
import { CourseAccessContext, useRecordPart, type CourseAccess } from '../ui/screens/course-access';
import { ClosedScreen } from '../ui/screens/shell/closed-screen';
import { Shell } from '../ui/screens/shell/shell';
import { CrashBoundary } from './crash-boundary';
import { CourseRoutes } from './routes';
import { whyClosed } from './why-closed';

/** The notes of the learner. What stores them is loaded with the first lesson that asks for one. */
function createNotes(access: CourseAccess): NoteStore {
  let opened: Promise<NoteStore> | undefined;
  const open = () => (opened ??= import('./device-notes').then((notes) => notes.createDeviceNotes(access)));
  return {
    read: async (id) => (await open()).read(id),
    write: async (id, text) => (await open()).write(id, text),
  };
}

/** The whole course. It subscribes to the language, so that a change re-renders every text and moves neither focus nor place. */
export function App({ access }: { readonly access: CourseAccess }) {
  const language = useLanguage();
  const notes = useMemo(() => createNotes(access), [access]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = findLanguage(language)?.direction ?? 'ltr';
    if (language === 'ru') void import('./cyrillic-faces');
  }, [language]);
  return (
    <CrashBoundary>
      <CourseAccessContext value={access}>
        <NotesContext value={notes}>
          <OpenOrClosed />
        </NotesContext>
      </CourseAccessContext>
    </CrashBoundary>
  );
}

/** React mounts in slices, and the router listens only once it is mounted. Whoever followed a link meanwhile is taken there. */
function useMissedAddress(): void {
  const [hash] = useState(() => location.hash);
  useEffect(() => {
    if (location.hash !== hash) dispatchEvent(new PopStateEvent('popstate'));
  }, [hash]);
}

function OpenOrClosed() {
  useMissedAddress();
  const reason = useRecordPart(whyClosed);
  if (reason) return <ClosedScreen reason={reason} />;
  return (
    <HashRouter>
      <Shell>
        <CourseRoutes />
      </Shell>
    </HashRouter>
  );
}
