import { deriveIdentifiers } from './derive-identifiers';
import type { ManifestFacts } from './manifest-facts';

/** The page that an LMS opens. */
const LAUNCH = 'index.html';

/** `imscp_rootv1p1p2.xsd` allows titles of 200 characters; the same cut serves every version. */
export const cutTitle = (title: string): string => Array.from(title).slice(0, 200).join('');

/** The one resource of the package. The two versions of SCORM spell the attribute that makes it a SCO differently. */
export const listResources = (facts: ManifestFacts, scoAttribute: 'adlcp:scormtype' | 'adlcp:scormType') => ({
  resource: {
    '@identifier': deriveIdentifiers(facts).resource,
    '@type': 'webcontent',
    [`@${scoAttribute}`]: 'sco',
    '@href': LAUNCH,
    file: facts.files.toSorted().map((path) => ({ '@href': path })),
  },
});
