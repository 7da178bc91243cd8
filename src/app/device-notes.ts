import { createStore, get, set } from 'idb-keyval';
import type { CourseAccess } from '../ui/screens/course-access';

/** Reflections, in this browser only. */
export interface DeviceNotes {
  readonly read: (id: string) => Promise<string>;
  readonly write: (id: string, text: string) => Promise<void>;
}

/**
 * Notes in IndexedDB under the attempt's own random id: on a shared computer another learner's course does not find them. Where
 * storage is refused they last as long as the page.
 */
export function createDeviceNotes({ index, actor }: Pick<CourseAccess, 'index' | 'actor'>): DeviceNotes {
  const memory = new Map<string, string>();
  const keyOf = (id: string) => `${actor.getSnapshot().context.state.attemptId}/${id}`;
  const open = () => createStore(`${index.id}-notes`, 'notes');
  return {
    read: async (id) => {
      try {
        const stored: unknown = await get(keyOf(id), open());
        return memory.get(id) ?? (typeof stored === 'string' ? stored : '');
      } catch {
        return memory.get(id) ?? '';
      }
    },
    write: async (id, text) => {
      memory.set(id, text);
      try {
        await set(keyOf(id), text, open());
        if (memory.get(id) === text) memory.delete(id);
      } catch {
        // Refused or full: the note stays in memory, and the label promises no more than this device.
      }
    },
  };
}
