import { get, set } from 'idb-keyval';
import { openStore } from '../tracking/open-store';
import type { NoteStore } from '../ui/blocks/notes-context';
import type { CourseAccess } from '../ui/screens/course-access';

/**
 * What learners write for themselves, kept in IndexedDB in this browser only, under the random id of the attempt: on a shared computer the
 * course of another learner does not find it.
 */
export function createDeviceNotes({ index, actor }: Pick<CourseAccess, 'index' | 'actor'>): NoteStore {
  /** What is being written, and what was refused. */
  const memory = new Map<string, string>();
  const keyOf = (id: string) => `${actor.getSnapshot().context.state.attemptId}/${id}`;
  const store = openStore(index.id, 'notes');
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
