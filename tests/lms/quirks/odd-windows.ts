import { scriptApi } from '../../../src/tracking/testing/script-api';
import { losing } from '../losing';
import type { Quirk, Visit } from '../quirk';
import { createForeign, createLmsWindow, guardTop, openFrame, openPopup, type LmsWindow } from '../windows';

const BOTH = ['1.2', '2004'] as const;
const NAMES = ['API', 'API_1484_11'] as const;

/** The other standard's object, which nobody listens to. */
function exposeBoth(lms: LmsWindow): LmsWindow {
  const { api } = scriptApi({});
  return openFrame(createLmsWindow({ API: api, API_1484_11: api, ...lms }));
}

/** The object of the LMS is there two seconds after the page. */
function appearLate(lms: LmsWindow): LmsWindow {
  const from = Date.now() + 2000;
  const late = createLmsWindow({});
  for (const name of NAMES)
    Object.defineProperty(late, name, { get: () => (Date.now() < from ? undefined : lms[name]) });
  return openFrame(late);
}

/** The learner closes the window behind the course in the middle of these visits. */
const isClosed = ({ name, page }: Visit): boolean => page.isMidway && (name === 'fail' || name === 'pass');

/** Where the windows of an LMS stand around the course, or behind it. */
export const ODD_WINDOWS: readonly Quirk[] = [
  {
    name: 'q13-throws-when-the-top-window-is-touched',
    versions: BOTH,
    openWindow: (lms) => guardTop(openFrame(openFrame(lms))),
  },
  {
    name: 'q16-exposes-both-versions',
    versions: BOTH,
    openWindow: exposeBoth,
  },
  {
    name: 'q21-loses-its-opener',
    versions: BOTH,
    openWindow: (lms, { page }) => openPopup(() => (page.isMidway ? null : lms)),
  },
  {
    name: 'q21-closes-its-opener-and-goes-on-saying-true',
    versions: BOTH,
    openWindow: (lms, visit) => {
      Object.defineProperty(lms, 'closed', { get: () => isClosed(visit) });
      return openPopup(() => lms);
    },
    wrap: losing(isClosed),
    mayStayUnsaved: true,
  },
  { name: 'q22-appears-late', versions: BOTH, openWindow: appearLate },
  {
    name: 'q22-stands-behind-a-foreign-frame',
    versions: BOTH,
    openWindow: (lms) => openFrame(createForeign(lms)),
  },
];
