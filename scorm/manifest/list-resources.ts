import { LONGEST_TITLE } from '../../src/content/package-options';
import { PAGE } from '../../src/content/pages';
import { deriveIdentifiers } from './derive-identifiers';
import type { ManifestFacts } from './manifest-facts';

/** A title as a manifest may hold it: cut to `LONGEST_TITLE`, in every version of SCORM alike. */
export const cutTitle = (title: string): string => Array.from(title).slice(0, LONGEST_TITLE).join('');

/** The one resource of the package. The two versions of SCORM spell the attribute that makes it a SCO differently. */
export const listResources = (facts: ManifestFacts, scoAttribute: 'adlcp:scormtype' | 'adlcp:scormType') => ({
  resource: {
    '@identifier': deriveIdentifiers(facts).resource,
    '@type': 'webcontent',
    [`@${scoAttribute}`]: 'sco',
    '@href': PAGE,
    file: facts.files.toSorted().map((path) => ({ '@href': path })),
  },
});
