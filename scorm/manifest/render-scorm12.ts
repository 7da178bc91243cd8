import { deriveIdentifiers } from './derive-identifiers';
import { cutTitle, listResources } from './list-resources';
import type { ManifestFacts } from './manifest-facts';
import { writeXml } from './write-xml';

const IMSCP = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2';
const ADLCP = 'http://www.adlnet.org/xsd/adlcp_rootv1p2';

/** `imsmanifest.xml` after the SCORM 1.2 Content Aggregation Model: one organization, one item, one SCO. */
export function renderScorm12(facts: ManifestFacts): string {
  const ids = deriveIdentifiers(facts);
  const title = cutTitle(facts.title);
  const manifest = {
    '@identifier': ids.manifest,
    '@xmlns': IMSCP,
    '@xmlns:adlcp': ADLCP,
    '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    '@xsi:schemaLocation': `${IMSCP} imscp_rootv1p1p2.xsd ${ADLCP} adlcp_rootv1p2.xsd`,
    metadata: { schema: 'ADL SCORM', schemaversion: '1.2' },
    organizations: {
      '@default': ids.organization,
      organization: {
        '@identifier': ids.organization,
        title,
        item: {
          '@identifier': ids.item,
          '@identifierref': ids.resource,
          '@isvisible': 'true',
          title,
          ...(facts.passMark !== undefined && { 'adlcp:masteryscore': String(facts.passMark) }),
        },
      },
    },
    resources: listResources(facts, 'adlcp:scormtype'),
  };
  return writeXml('manifest', manifest);
}
