import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { ManifestFacts } from './manifest-facts';

/** 32-bit FNV-1a as eight hexadecimal digits: enough to tell selections of modules apart. Never to change, as records hang on it. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of utf8ToBytes(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/**
 * Identifiers of the parts of a manifest. An LMS keeps records under them, so they derive from the identifier of the course and the set of
 * its modules alone: a new title, version or language must not part learners from their records.
 */
export function deriveIdentifiers({ identifier, modules }: Pick<ManifestFacts, 'identifier' | 'modules'>) {
  const manifest = `${identifier}-${digest(modules.toSorted().join())}`;
  return { manifest, organization: `${manifest}-org`, item: `${manifest}-item`, resource: `${manifest}-sco` };
}
