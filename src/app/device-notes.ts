import { createStore, get, set } from 'idb-keyval';
import type { NoteStore } from '../ui/blocks/notes-context';
import type { CourseAccess } from '../ui/screens/course-access';

/**
 * Reflections in IndexedDB, in this browser only, under the attempt's own random id: on a shared computer another learner's course does
 * not find them.
 */
export function createDeviceNotes({ index, actor }: Pick<CourseAccess, 'index' | 'actor'>): NoteStore {
  /** What is being written, and what was refused. */
  const memory = new Map<string, string>();
  const keyOf = (id: string) => `${actor.getSnapshot().context.state.attemptId}/${id}`;
  const store = createStore(`${index.id}-notes`, 'notes');
  return {
    read: async (id) => {
      try {
        const stored: unknown = await get(keyOf(id), store);
        return memory.get(id) ?? (typeof stored === 'string' ? stored : '');
      } catch {
        return memory.get(id) ?? '';
      }
    },
    write: async (id, text) => {
      memory.set(id, text);
      await set(keyOf(id), text, store);
      if (memory.get(id) === text) memory.delete(id);
    },
  };
}
