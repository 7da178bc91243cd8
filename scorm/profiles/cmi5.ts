import { renderCmi5 } from '../manifest/render-cmi5';
import type { ProfileRules } from './profile-rules';

export const cmi5: ProfileRules = {
  policy: 'cmi5',
  purpose: 'for an LMS with a learning record store; tells progress, answers and result as cmi5 statements',
  // `cmi5.xml` names no schema location: an LMS has the schema of the standard.
  manifest: { name: 'cmi5.xml', render: renderCmi5, schemaFolder: 'cmi5', schemaFiles: [] },
};
