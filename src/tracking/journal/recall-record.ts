import type { RememberedRecord, TabMemory } from './tab-memory';

/** Null where this tab has opened no record that a journal belongs to. */
export function recallRecord(tab: TabMemory): RememberedRecord | null {
  try {
    const [, journal = '', resume = ''] = /^(\S+) (.*)$/.exec(tab.get() ?? '') ?? [];
    return journal === '' ? null : { journal, resume };
  } catch {
    return null;
  }
}
