/** `API` is the name in SCORM 1.2, `API_1484_11` in SCORM 2004. */
export type ApiName = 'API' | 'API_1484_11';

/** What an object of that name must be able to do: a page element may carry the same name. */
const FIRST_CALL: Record<ApiName, string> = { API: 'LMSInitialize', API_1484_11: 'Initialize' };

/** SCORM 2004 RTE 3.3.6.1 gives 500 as the limit of the search. */
const MAX_ANCESTORS = 500;

const isObject = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';

/** Windows of another origin throw on nearly every property; to the search they simply have none. */
function readObject(owner: object, key: string): object | null {
  try {
    const value: unknown = Reflect.get(owner, key);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** The window and its ancestors, nearest first; ends where a window is its own parent. */
export function climb(start: object): object[] {
  const windows = [start];
  let current = start;
  while (windows.length <= MAX_ANCESTORS) {
    const parent = readObject(current, 'parent');
    if (parent === null || parent === current) break;
    windows.push(parent);
    current = parent;
  }
  return windows;
}

/** In an object of its own: a promise would wait for ever for an API that answers to every name, `then` among them. */
export interface FoundApi {
  readonly api: object;
  /** The window that it was found in. */
  readonly window: object;
}

/** The first of the windows that has an object of that name which can do what it must. */
export function findIn(windows: readonly object[], name: ApiName): FoundApi | null {
  for (const window of windows) {
    const api = readObject(window, name);
    if (api && readObject(api, FIRST_CALL[name])) return { api, window };
  }
  return null;
}

/** The opener with its ancestors, then the opener of the outermost ancestor with its own. */
export const climbOpeners = (start: object): object[] =>
  [start, climb(start).at(-1) ?? start].flatMap((opened) => {
    const opener = readObject(opened, 'opener');
    return opener ? climb(opener) : [];
  });

/**
 * Looks for the object of an LMS: the window and its ancestors, then what opened them. Windows that may not be read are
 * passed over. Never asks for `window.top`.
 */
export const findApi = (start: object, name: ApiName): FoundApi | null =>
  findIn([...climb(start), ...climbOpeners(start)], name);
