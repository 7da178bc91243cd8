import type { FindingCode } from '../finding-codes';

/** Something that is looked for in the text of scripts and styles; each pattern is linear in the length of the text. */
export interface ScanRule {
  readonly code: FindingCode;
  /** `style`: of style sheets and pages; `script`: of scripts and pages. */
  readonly where: 'style' | 'script';
  readonly pattern: RegExp;
}

/** An address on another server; with a group around it. */
const ELSEWHERE = String.raw`((?:(?:https?|wss?):)?\/\/[^\s"'\x60()<>]{1,300})`;
/** An address from the root of the server. */
const ROOTED = String.raw`(\/(?!\/)[^\s"'\x60()<>]{0,300})`;
const QUOTE = String.raw`["'\x60]`;
/** Calls that fetch what they are given. */
const FETCHES = String.raw`\b(?:fetch|import|importScripts|Worker|SharedWorker|EventSource|WebSocket|sendBeacon)\(\s{0,9}${QUOTE}`;

/** The head of a statement that imports, up to the address; `from` alone is a word of many texts. */
const IMPORTS = String.raw`\b(?:import\s{0,9}|(?:import|export)\b[\w\s$*,{}]{1,300}\bfrom\s{0,9})`;

/** Addresses that the browser fetches by itself; those of links, namespaces and plain text are left alone. */
const listRequests = (code: FindingCode, address: string): readonly ScanRule[] => [
  { code, where: 'style', pattern: new RegExp(String.raw`\burl\(\s{0,9}["']?${address}`, 'gi') },
  { code, where: 'style', pattern: new RegExp(String.raw`@import\s{1,9}["']${address}`, 'gi') },
  { code, where: 'script', pattern: new RegExp(FETCHES + address, 'g') },
  { code, where: 'script', pattern: new RegExp(String.raw`${IMPORTS}["']${address}["']`, 'g') },
  { code, where: 'script', pattern: new RegExp(String.raw`\.src\s{0,9}=\s{0,9}${QUOTE}${address}`, 'g') },
  {
    code,
    where: 'script',
    pattern: new RegExp(String.raw`\.open\(\s{0,9}["'][A-Z]{3,7}["']\s{0,9},\s{0,9}${QUOTE}${address}`, 'g'),
  },
];

export const SCAN_RULES: readonly ScanRule[] = [
  ...listRequests('external-request', ELSEWHERE),
  ...listRequests('absolute-path', ROOTED),
  // The name of the event alone: minified code hands it to functions of its own.
  {
    code: 'unload-handler',
    where: 'script',
    pattern: /["'\x60](?:on)?unload["'\x60]|\bonunload\s{0,9}=|\)\.unload\(/g,
  },
  {
    code: 'before-unload',
    where: 'script',
    pattern: /["'\x60](?:on)?beforeunload["'\x60]|\bonbeforeunload\s{0,9}=/g,
  },
  {
    code: 'top-access',
    where: 'script',
    pattern: /\bwindow\.top\b|(?<![\w$.])top\.(?:location|document|frames|API)\b/g,
  },
  { code: 'service-worker', where: 'script', pattern: /\bserviceWorker\.register\(/g },
  { code: 'eval-used', where: 'script', pattern: /(?<![\w$.])eval\(|\bnew Function\(/g },
];
