import { renderScorm2004 } from '../manifest/render-scorm2004';
import type { ProfileRules } from './profile-rules';

export const scorm2004Fourth: ProfileRules = {
  purpose: 'for an LMS that handles SCORM 2004 4th Edition: upload the file as a SCORM package',
  // All that the standard holds: what an update takes out is little beside it.
  largestState: 64_000,
  scorm: {
    renderManifest: renderScorm2004,
    schemaFolder: 'scorm2004-4th',
    schemaFiles: [
      'XMLSchema.dtd',
      'adlcp_v1p3.xsd',
      'adlnav_v1p3.xsd',
      'adlseq_v1p3.xsd',
      'datatypes.dtd',
      'imscp_v1p1.xsd',
      'imsss_v1p0.xsd',
      'imsss_v1p0auxresource.xsd',
      'imsss_v1p0control.xsd',
      'imsss_v1p0delivery.xsd',
      'imsss_v1p0limit.xsd',
      'imsss_v1p0objective.xsd',
      'imsss_v1p0random.xsd',
      'imsss_v1p0rollup.xsd',
      'imsss_v1p0seqrule.xsd',
      'imsss_v1p0util.xsd',
      'xml.xsd',
    ],
  },
};
