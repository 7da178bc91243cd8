import { readNumber, readText, isFields, parseFields, type Fields } from './fields';

/** What this tab remembers of a session, so that a reload goes on in it: its token can be had once only. */
export interface SessionMemory {
  readonly token: string;
  /** The statement that began the session, as it was sent; null before. */
  readonly initialized: Fields | null;
  /** Whether the LMS has it. */
  readonly hasBegun: boolean;
  /** One of `passed` and `failed` was sent: no other may follow in this session. */
  readonly hasVerdict: boolean;
  /** `terminated` was sent: nothing may follow. */
  readonly isEnded: boolean;
  /** Whole seconds of the session before this load of the page. */
  readonly seconds: number;
  /** Whole seconds of all earlier sessions. */
  readonly secondsBefore: number;
}

/** The browser's store of the tab; each call may throw. */
export type TabStore = Pick<Storage, 'getItem' | 'setItem'>;

export interface SessionKeeper {
  /** Null when the tab remembers nothing of this session. */
  readonly read: () => SessionMemory | null;
  /** Where the browser refuses, a reload cannot go on. */
  readonly write: (memory: SessionMemory) => void;
}

const MOST_SECONDS = 1e9;

function parseMemory(text: string): SessionMemory | null {
  const value = parseFields(text);
  const token = readText(value?.['token'], 4096);
  if (!value || token === '') return null;
  return {
    token,
    initialized: isFields(value['initialized']) ? value['initialized'] : null,
    hasBegun: value['hasBegun'] === true,
    hasVerdict: value['hasVerdict'] === true,
    isEnded: value['isEnded'] === true,
    seconds: readNumber(value['seconds'], 0, MOST_SECONDS) ?? 0,
    secondsBefore: readNumber(value['secondsBefore'], 0, MOST_SECONDS) ?? 0,
  };
}

/** Remembers under registration and fetch address: the address is that of one session. `getStore` may throw, as in a closed frame. */
export function createSessionKeeper(
  getStore: () => TabStore,
  { registration, fetchUrl }: { readonly registration: string; readonly fetchUrl: string },
): SessionKeeper {
  const key = `cmi5 ${registration} ${fetchUrl}`;
  return {
    read: () => {
      try {
        return parseMemory(getStore().getItem(key) ?? '');
      } catch {
        return null;
      }
    },
    write: (memory) => {
      try {
        getStore().setItem(key, JSON.stringify(memory));
      } catch {
        // Refused or full: the session goes on, a reload would not.
      }
    },
  };
}
