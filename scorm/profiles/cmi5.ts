import { renderCmi5 } from '../manifest/render-cmi5';
import type { ProfileRules } from './profile-rules';

export const cmi5: ProfileRules = {
  page: 'index-cmi5.html',
  purpose: 'not for learners yet: a valid cmi5 package whose course does not report',
  // The standard sets no limit; a browser does: what a page sends as it closes is 65,536 bytes together, the rest is for statements.
  largestState: 32_000,
  // `cmi5.xml` names no schema location: an LMS has the schema of the standard.
  manifest: { name: 'cmi5.xml', render: renderCmi5, schemaFolder: 'cmi5', schemaFiles: [] },
};
