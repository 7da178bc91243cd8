import { createStrictLms, type StrictCall } from '../support/strict-lms';
import type { StrictVersion } from '../support/strict-lms-engines';
import { createPlainLms } from './create-plain-lms';
import { elementsOf } from './elements';
import type { LmsAnswer, LmsCalls, Quirk, Visit, VisitName } from './quirk';
import { readReport, readStored, type Report } from './read-stored';
import { renderPackage, type ReleaseName } from './render-package';
import { createLmsWindow, openFrame, type LmsWindow } from './windows';

/** The LMS of a run: what it stores lasts from visit to visit. */
export interface Lms {
  readonly version: StrictVersion;
  readonly quirks: readonly Quirk[];
  /** Strict: refuses all that any checked LMS refuses. Plain: takes everything. */
  readonly kind: 'strict' | 'plain';
  stored: string | null;
  /** Identifier of the item under which it is stored. */
  item: string | null;
}

export interface OpenedLms {
  readonly visit: Visit;
  readonly window: LmsWindow;
  readonly read: (element: string) => string;
  readonly report: () => Report;
  /** The page is gone. */
  readonly end: () => void;
  /** What the course did that it may not do, in this visit. */
  readonly complaints: () => readonly string[];
}

const NAMES = {
  '1.2': ['LMSInitialize', 'LMSFinish', 'LMSCommit', 'LMSGetValue', 'LMSSetValue', 'LMSGetLastError'],
  '2004': ['Initialize', 'Terminate', 'Commit', 'GetValue', 'SetValue', 'GetLastError'],
} as const;

type Api = Record<string, (...args: readonly string[]) => unknown>;

function toApi(version: StrictVersion, calls: LmsCalls): Api {
  const [initialize, terminate, commit, get, set, lastError] = NAMES[version];
  return {
    [initialize]: () => calls.initialize(),
    [terminate]: () => calls.terminate(),
    [commit]: () => calls.commit(),
    [get]: (element = '') => calls.get(element),
    [set]: (element = '', value = '') => calls.set(element, value),
    [lastError]: () => calls.lastError(),
  };
}

function fromApi(
  version: StrictVersion,
  api: Readonly<Record<string, (...args: readonly unknown[]) => string>>,
): LmsCalls {
  const call = (at: 0 | 1 | 2 | 3 | 4 | 5, ...args: readonly string[]): LmsAnswer =>
    api[NAMES[version][at]]?.(...args) ?? '';
  return {
    initialize: () => call(0, ''),
    terminate: () => call(1, ''),
    commit: () => call(2, ''),
    get: (element) => call(3, element),
    set: (element, value) => call(4, element, value),
    lastError: () => call(5),
  };
}

/** An answer that was refused because one before it is missing. */
const isGap = ({ args, code }: StrictCall): boolean =>
  String(args[0]).startsWith('cmi.interactions.') && (code === '201' || code === '351');

function createBase({ version, kind, stored, quirks }: Lms) {
  const allowsGaps = quirks.some(({ hidesFacts }) => hidesFacts);
  if (kind === 'plain') return { ...createPlainLms(version, stored), refusals: () => [] };
  const strict = createStrictLms(version, { stored });
  return {
    calls: fromApi(version, strict.api),
    stored: strict.stored,
    refusals: () =>
      strict
        .refusals()
        .filter((call) => !allowsGaps || !isGap(call))
        .map(({ name, args, code }) => `${name} ${args.join(' ')}: ${code}`),
  };
}

/** Of a package whose item is another one some LMSs know no record. */
function admitPackage(lms: Lms, manifest: string): void {
  const item = /<item identifier="([^"]*)"/.exec(manifest)?.[1] ?? '';
  const isOther = lms.item !== null && lms.item !== item;
  if (isOther && lms.quirks.some(({ keepsByItem }) => keepsByItem)) lms.stored = null;
  lms.item = item;
}

/** The LMS at one launch, with every behaviour wrapped around it, the first outermost. */
export function openLms(lms: Lms, name: VisitName, release: ReleaseName = 'late'): OpenedLms {
  const { version, quirks } = lms;
  const manifest = renderPackage(version, lms.kind === 'plain', release);
  admitPackage(lms, manifest);
  const complaints: string[] = [];
  const rest: (() => void)[] = [];
  const visit: Visit = {
    name,
    version,
    elements: elementsOf(version),
    release,
    manifest,
    before: readStored(lms.stored),
    page: { isOnline: true, isMidway: false, phase: 'open' },
    afterwards: (action) => rest.push(action),
    complain: (what) => complaints.push(what),
  };
  const base = createBase(lms);
  const keep = (answer: LmsAnswer): LmsAnswer => {
    lms.stored = base.stored();
    return answer;
  };
  const kept: LmsCalls = {
    ...base.calls,
    commit: () => keep(base.calls.commit()),
    terminate: () => keep(base.calls.terminate()),
  };
  const calls = quirks.reduceRight((inner, { wrap }) => wrap?.(inner, visit) ?? inner, kept);
  const found = createLmsWindow({ [version === '1.2' ? 'API' : 'API_1484_11']: toApi(version, calls) });
  const opening = quirks.find(({ openWindow }) => openWindow)?.openWindow ?? ((around) => openFrame(around));
  return {
    visit,
    window: opening(found, visit),
    read: (element) => readStored(lms.stored)(element),
    report: () => {
      const read = readStored(lms.stored);
      const first = readReport(read, version);
      return quirks.reduce((report, { show }) => show?.(report, read, version) ?? report, first);
    },
    end: () => {
      for (const action of rest) action();
    },
    complaints: () => [...complaints, ...base.refusals()],
  };
}
