import { createContext } from 'react';

/** Where private notes are kept: on this device only, never in the record. Both fail by rejection when storage is not to be had. */
export interface NoteStore {
  readonly read: (id: string) => Promise<string>;
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
