import type { FindingList } from '../findings';
import { USUAL } from '../limits';
import { isLeftover } from './is-leftover';

/** Types that upload filters of LMSs refuse or that old servers deliver wrongly: server scripts, programs, and young web types. */
const RISKY =
  /\.(?:webmanifest|wasm|mjs|cjs|php\d?|phtml|aspx?|jspx?|cgi|pl|py|rb|sh|bat|cmd|ps1|exe|dll|msi|com|scr|jar|app|vbs|htaccess|swf)$/i;

/** Names that some LMS changes, refuses or cannot store. `isForLms`: not for the self-study edition, which any web server holds. */
export function checkNames(paths: readonly string[], isForLms: boolean, findings: FindingList): void {
  for (const file of paths) {
    if (isLeftover(file)) {
      findings.add('name-leftover', { file });
      continue;
    }
    if (!/^[A-Za-z0-9._/()-]+$/.test(file)) findings.add('name-characters', { file });
    if (file.length > USUAL.path) findings.add('name-long', { file }, { most: USUAL.path });
    if (isForLms && RISKY.test(file)) findings.add('name-type', { file });
  }
}
