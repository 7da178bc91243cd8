import { createContext } from 'react';

/** Where private notes are kept: on this device only, never in the record. */
export interface NoteStore {
  /** Empty where there is none. Never rejects. */
  readonly read: (id: string) => Promise<string>;
  /** Rejects where the device does not keep it; it then lasts as long as the page. */
  readonly write: (id: string, text: string) => Promise<void>;
}

/** Keeps notes for as long as the page is open. */
export function createMemoryNotes(): NoteStore {
  const notes = new Map<string, string>();
  return {
    read: (id) => Promise.resolve(notes.get(id) ?? ''),
    write: (id, text) => {
      notes.set(id, text);
      return Promise.resolve();
    },
  };
}

/** `<NotesContext value={…}>` around the lessons. */
export const NotesContext = createContext<NoteStore>(createMemoryNotes());
