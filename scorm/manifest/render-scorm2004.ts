import { deriveIdentifiers } from './derive-identifiers';
import { cutTitle, listResources } from './list-resources';
import type { ManifestFacts } from './manifest-facts';
import { writeXml } from './write-xml';

const NAMESPACES = {
  imscp: 'http://www.imsglobal.org/xsd/imscp_v1p1',
  adlcp: 'http://www.adlnet.org/xsd/adlcp_v1p3',
  adlseq: 'http://www.adlnet.org/xsd/adlseq_v1p3',
  adlnav: 'http://www.adlnet.org/xsd/adlnav_v1p3',
  imsss: 'http://www.imsglobal.org/xsd/imsss',
};

const SCHEMA_LOCATION = [
  `${NAMESPACES.imscp} imscp_v1p1.xsd`,
  `${NAMESPACES.adlcp} adlcp_v1p3.xsd`,
  `${NAMESPACES.adlseq} adlseq_v1p3.xsd`,
  `${NAMESPACES.adlnav} adlnav_v1p3.xsd`,
  `${NAMESPACES.imsss} imsss_v1p0.xsd`,
].join(' ');

const showPassMark = (passMark: number) => ({
  'imsss:objectives': {
    // No objectiveID: with one, an LMS would put an objective of its own among those that the course reports.
    'imsss:primaryObjective': {
      '@satisfiedByMeasure': 'true',
      'imsss:minNormalizedMeasure': (passMark / 100).toFixed(2),
    },
  },
});

/** Spelled as the Content Aggregation Model of each edition asks; an LMS tells the editions apart by it. */
export type Edition = '3rd' | '4th';

/**
 * `imsmanifest.xml` after the SCORM 2004 Content Aggregation Model, 3rd or 4th Edition: one organization, one item, one SCO. What it holds means
 * the same in both; completion thresholds, the one thing they write differently, are not declared.
 * Completion and success are set by the course: without `deliveryControls` the standard's defaults (SN 3.9) would grant both on exit.
 */
export const renderScorm2004 =
  (edition: Edition) =>
  (facts: ManifestFacts): string => {
    const ids = deriveIdentifiers(facts);
    const title = cutTitle(facts.title);
    const manifest = {
      '@identifier': ids.manifest,
      '@xmlns': NAMESPACES.imscp,
      '@xmlns:adlcp': NAMESPACES.adlcp,
      '@xmlns:adlseq': NAMESPACES.adlseq,
      '@xmlns:adlnav': NAMESPACES.adlnav,
      '@xmlns:imsss': NAMESPACES.imsss,
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation': SCHEMA_LOCATION,
      metadata: { schema: 'ADL SCORM', schemaversion: `2004 ${edition} Edition` },
      organizations: {
        '@default': ids.organization,
        organization: {
          '@identifier': ids.organization,
          '@adlseq:objectivesGlobalToSystem': 'false',
          title,
          item: {
            '@identifier': ids.item,
            '@identifierref': ids.resource,
            '@isvisible': 'true',
            title,
            'imsss:sequencing': {
              ...(facts.passMark !== undefined && showPassMark(facts.passMark)),
              'imsss:deliveryControls': {
                '@completionSetByContent': 'true',
                '@objectiveSetByContent': 'true',
              },
            },
            'adlnav:presentation': {
              'adlnav:navigationInterface': { 'adlnav:hideLMSUI': ['previous', 'continue'] },
            },
          },
          'imsss:sequencing': { 'imsss:controlMode': { '@choice': 'true', '@flow': 'true' } },
        },
      },
      resources: listResources(facts, 'adlcp:scormType'),
    };
    return writeXml('manifest', manifest);
  };
