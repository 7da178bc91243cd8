import { SEVERITIES, type FindingCode, type Severity } from './finding-codes';

/** Where something was found, as far as it can be said. */
export interface Place {
  /** Path in the zip. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
  /** What stands there, cut and made harmless to show; of whatever language the package is. */
  readonly found?: string;
}

/** Something that was found, with all its places together. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** In how many places. */
  readonly count: number;
  /** The first places, at most 50. */
  readonly places: readonly Place[];
  /** Figures for its words; sizes in MiB. */
  readonly values: Readonly<Record<string, number>>;
}

/** Places kept of one finding. */
const MOST_PLACES = 50;
/** Characters shown of one text. */
const LONGEST = 200;

/** Text of a package, cut and made safe to show: control and bidirectional characters could hide, reorder or break the line around it. */
export function showHarmless(text: string): string {
  const clean = text
    .slice(0, LONGEST * 2)
    .replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\uFFFD')
    .trim();
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST)}…` : clean;
}

const showPlace = ({ file, line, found }: Place): Place => ({
  ...(file !== undefined && { file: showHarmless(file) }),
  ...(line !== undefined && { line }),
  ...(found !== undefined && { found: showHarmless(found) }),
});

const isSame = (one: Place, other: Place): boolean =>
  one.file === other.file && one.line === other.line && one.found === other.found;

/** Where the parts of the check put what they find. */
export interface FindingList {
  /** The same place is added once. `values` count the first time. */
  readonly add: (code: FindingCode, place?: Place, values?: Readonly<Record<string, number>>) => void;
  /** Whether one of these was found. */
  readonly has: (...codes: readonly FindingCode[]) => boolean;
  /** Errors first, then warnings, then notes; within them in the order of the codes. */
  readonly list: () => readonly Finding[];
}

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];
const isCode = (name: string): name is FindingCode => name in SEVERITIES;
const CODES = Object.keys(SEVERITIES).filter(isCode);

/** An empty list. It keeps each code once, and only the first places of it: a package may be wrong everywhere. */
export function createFindings(): FindingList {
  const found = new Map<FindingCode, { count: number; places: Place[]; values: Record<string, number> }>();
  return {
    add: (code, place, values = {}) => {
      const known = found.get(code) ?? { count: 0, places: [], values: { ...values } };
      found.set(code, known);
      const shown = place && showPlace(place);
      if (shown && known.places.some((other) => isSame(other, shown))) return;
      known.count += 1;
      if (shown && known.places.length < MOST_PLACES) known.places.push(shown);
    },
    has: (...codes) => codes.some((code) => found.has(code)),
    list: () =>
      ORDER.flatMap((severity) =>
        CODES.flatMap((code) => {
          const known = found.get(code);
          return known && SEVERITIES[code] === severity ? [{ code, severity, ...known }] : [];
        }),
      ),
  };
}
