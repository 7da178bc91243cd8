import { renderScorm2004, type Edition } from '../manifest/render-scorm2004';
import type { ProfileRules } from './profile-rules';

/** The rules of an edition of SCORM 2004. Both name the same files; their contents differ. */
export const createScorm2004 = (edition: Edition): ProfileRules => ({
  policy: 'lms',
  purpose: `for an LMS that handles SCORM 2004 ${edition} Edition: upload the file as a SCORM package`,
  manifest: {
    name: 'imsmanifest.xml',
    render: renderScorm2004(edition),
    schemaFolder: `scorm2004-${edition}`,
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
});
