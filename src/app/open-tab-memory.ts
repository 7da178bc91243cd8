import type { TabMemory } from '../tracking/journal/tab-memory';

/** One entry in the storage of this tab. */
export const openTabMemory = (key: string): TabMemory => ({
  get: () => sessionStorage.getItem(key),
  set: (text) => sessionStorage.setItem(key, text),
  remove: () => sessionStorage.removeItem(key),
});
