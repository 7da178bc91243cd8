import { climb, climbOpeners, findIn, type ApiName } from './find-api';

/** What the windows around and behind the course show, for its check. */
export interface WindowsFound {
  /** Where the object of an LMS lies, or why there is none: `hidden` when a window could not be searched. */
  readonly place: 'around' | 'opener' | 'other-version' | 'hidden' | 'none';
  readonly frame: 'top' | 'frame' | 'popup';
  /** Of the other windows. */
  readonly origin: 'alone' | 'same' | 'other';
}

const OTHER = { API: 'API_1484_11', API_1484_11: 'API' } as const;

/** A window of another origin lets nearly nothing be read. */
function isReadable(window: object): boolean {
  try {
    Reflect.get(window, 'document');
    return true;
  } catch {
    return false;
  }
}

/** Looks at the same windows as the search for the API did. */
export function inspectWindows(start: object, name: ApiName): WindowsFound {
  const own = climb(start);
  const openers = climbOpeners(start);
  const others = [...own.slice(1), ...openers];
  const areReadable = others.every(isReadable);
  const findPlace = (): WindowsFound['place'] => {
    if (findIn(own, name)) return 'around';
    if (findIn(openers, name)) return 'opener';
    if (findIn([...own, ...openers], OTHER[name])) return 'other-version';
    return areReadable ? 'none' : 'hidden';
  };
  return {
    place: findPlace(),
    frame: own.length > 1 ? 'frame' : openers.length > 0 ? 'popup' : 'top',
    origin: others.length === 0 ? 'alone' : areReadable ? 'same' : 'other',
  };
}
