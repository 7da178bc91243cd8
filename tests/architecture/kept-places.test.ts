import { expect, it } from 'vitest';
import { readSources } from '../support/read-sources';

/**
 * Every file of the player that keeps something in the browser, and the kinds under which *My data* shows and erases it
 * (`src/ui/screens/my-data/kept-data.ts`). A new one must be read and erased by `src/app/kept-data.ts`.
 */
const PLACES: Readonly<Record<string, string>> = {
  'src/app/device-notes.ts': 'notes',
  'src/app/device-recall.ts': 'recall',
  'src/app/kept-data.ts': 'shows and erases them',
  'src/offline/course-on-device.ts': 'settings',
  'src/offline/worker/create-kept-part.ts': 'files',
  'src/offline/worker/service-worker.ts': 'files',
  'src/app/open-tab-memory.ts': 'tab',
  'src/app/run-checks.ts': 'writes to the notes and takes it away at once',
  'src/tracking/cmi5/launch-cmi5-record.ts': 'tab',
  'src/tracking/open-store.ts': 'opens the databases',
  'src/tracking/journal/create-journal-store.ts': 'journal',
  'src/tracking/self-study/create-device-store.ts': 'record',
  'src/ui/screens/settings/display-settings.ts': 'settings',
};

const KEEPS =
  /\b(?:createStore\(|openStore\(|localStorage|sessionStorage|indexedDB\.|caches\.|cookieStore|document\.cookie)/;

it('all that is kept in the browser is kept where My data shows and erases it', () => {
  const keeping = readSources(/\.tsx?$/)
    .filter(({ path }) => path.startsWith('src/') && !/\.test\.tsx?$|\/testing\//.test(path))
    .filter(({ text }) => KEEPS.test(text))
    .map(({ path }) => path);
  expect(keeping.toSorted()).toEqual(Object.keys(PLACES).toSorted());
});
