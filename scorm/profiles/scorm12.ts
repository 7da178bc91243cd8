import { renderScorm12 } from '../manifest/render-scorm12';
import type { ProfileRules } from './profile-rules';

export const scorm12: ProfileRules = {
  policy: 'lms',
  purpose: 'for almost every LMS: upload the file as a SCORM package',
  manifest: {
    name: 'imsmanifest.xml',
    render: renderScorm12,
    schemaFolder: 'scorm12',
    schemaFiles: ['adlcp_rootv1p2.xsd', 'ims_xml.xsd', 'imscp_rootv1p1p2.xsd'],
  },
};
