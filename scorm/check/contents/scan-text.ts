import type { FindingCode } from '../finding-codes';
import type { FindingList } from '../findings';
import { SCAN_RULES } from './scan-rules';
import { scanTags } from './scan-tags';

/** What a file is looked through as. */
type TextKind = 'page' | 'script' | 'style';

/** By the ending of its name; undefined for what is not looked through. */
export function classifyText(path: string): TextKind | undefined {
  if (/\.(?:x?html?|svg)$/i.test(path)) return 'page';
  if (/\.[cm]?js$/i.test(path)) return 'script';
  return /\.css$/i.test(path) ? 'style' : undefined;
}

/** How many places of one file are reported for the same finding. */
const MOST = 5;

/** Tells the line (from 1) of an index. It counts on from the index asked for last, so ascending indexes are cheap. */
function createLineCounter(text: string): (index: number) => number {
  let at = 0;
  let line = 1;
  return (index) => {
    if (index < at) {
      at = 0;
      line = 1;
    }
    for (let next = text.indexOf('\n', at); next !== -1 && next < index; next = text.indexOf('\n', at)) {
      at = next + 1;
      line += 1;
    }
    return line;
  };
}

/** Requests without encryption are blocked on an encrypted page; the rest only leave the package. */
const nameRequest = (code: FindingCode, address: string): FindingCode =>
  code === 'external-request' && /^(?:http|ws):/i.test(address) ? 'insecure-request' : code;

/**
 * Searches the text of a file for what LMSs trip over. It only reads: what it finds may stand in a comment or never run, and addresses that
 * a script puts together while running are not found.
 */
export function scanText(
  file: string,
  text: string,
  { findings, isForLms }: { readonly findings: FindingList; readonly isForLms: boolean },
): void {
  const kind = classifyText(file);
  const lineOf = createLineCounter(text);
  const seen = new Map<FindingCode, number>();
  const report = (code: FindingCode, index: number, found: string) => {
    const count = (seen.get(code) ?? 0) + 1;
    seen.set(code, count);
    if (count <= MOST) findings.add(code, { file, line: lineOf(index), found });
  };
  for (const { code, where, pattern } of SCAN_RULES) {
    if (kind !== 'page' && kind !== where) continue;
    // Where it has a server of its own, a page may keep itself on the device.
    if (!isForLms && code === 'service-worker') continue;
    for (const match of text.matchAll(pattern)) {
      const [found, address = ''] = match;
      const named = nameRequest(code, address);
      report(named, match.index, address === '' ? found : address);
      if ((seen.get(named) ?? 0) > MOST) break;
    }
  }
  if (kind !== 'page') return;
  for (const { index, address, isFetched } of scanTags(text)) {
    if (isFetched && /^(?:https?:)?\/\//i.test(address))
      report(nameRequest('external-request', address), index, address);
    else if (/^\/(?!\/)/.test(address)) report('absolute-path', index, address);
  }
}
