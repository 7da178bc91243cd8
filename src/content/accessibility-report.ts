import lastSoak from './last-soak.json';

/**
 * The accessibility report: each clause of EN 301 549 V3.2.1 that may be about a course, and what WCAG 2.2 adds, with the tests that hold
 * it and with what only a person can judge. From it follows the verdict: with a test the clause is supported as far as that test sees;
 * without one it is not judged; with neither there is nothing that it could be about.
 */
export interface Clause {
  /** Its number, with `-` for the dot; in WCAG where the part says so. */
  readonly n: string;
  readonly tests?: readonly TestName[];
  readonly person?: Judgement;
}

export type Verdict = 'supports' | 'open' | 'absent';

/** The files of the tests, without their ending. */
export const ACCESS_TESTS = {
  axe: 'tests/a11y/axe',
  interruptions: 'tests/a11y/interruptions',
  focus: 'tests/a11y/phone',
  keyboard: 'tests/a11y/keyboard',
  questions: 'tests/a11y/questions',
  languages: 'tests/a11y/languages',
  reflow: 'tests/a11y/reflow',
  reading: 'tests/journeys/reading',
  search: 'tests/journeys/search',
  forms: 'tests/journeys/package-builder',
  certificate: 'tests/journeys/certificate',
  handing: 'tests/journeys/final-assessment',
  erasing: 'tests/journeys/my-data',
  passport: 'src/ui/screens/passport/passport-screen',
  figures: 'tests/content/figures',
  files: 'tests/performance/budgets',
} as const;

export type TestName = keyof typeof ACCESS_TESTS;

/** What only a person can judge, or nobody has judged yet. */
export type Judgement = 'words' | 'pictures' | 'look' | 'pointer' | 'voice' | 'pdf' | 'operator';

/** Levels A and AA of WCAG 2.1 (chapter 9, whose numbers have a 9 before them), what WCAG 2.2 adds, and other chapters. */
export const ACCESS_PARTS = [
  {
    id: 'wcag21',
    prefix: '9.',
    clauses: [
      { n: '1-1-1', tests: ['axe', 'questions', 'figures'], person: 'pictures' },
      { n: '1-2-1' },
      { n: '1-2-2' },
      { n: '1-2-3' },
      { n: '1-2-4' },
      { n: '1-2-5' },
      { n: '1-3-1', tests: ['axe', 'questions', 'interruptions'] },
      { n: '1-3-2', tests: ['focus', 'questions'] },
      { n: '1-3-3', person: 'words' },
      { n: '1-3-4', tests: ['reflow'] },
      { n: '1-3-5', tests: ['axe'] },
      { n: '1-4-1', tests: ['questions'], person: 'look' },
      { n: '1-4-2' },
      { n: '1-4-3', tests: ['axe'] },
      { n: '1-4-4', tests: ['reflow', 'axe'] },
      { n: '1-4-5', tests: ['files'] },
      { n: '1-4-10', tests: ['reflow', 'axe'] },
      { n: '1-4-11', tests: ['focus'], person: 'look' },
      { n: '1-4-12', tests: ['reflow'] },
      { n: '1-4-13' },
      { n: '2-1-1', tests: ['keyboard', 'focus'] },
      { n: '2-1-2', tests: ['focus', 'keyboard'] },
      { n: '2-1-4', tests: ['search'] },
      { n: '2-2-1', person: 'operator' },
      { n: '2-2-2', tests: ['passport'] },
      { n: '2-3-1', person: 'look' },
      { n: '2-4-1', tests: ['axe', 'focus'] },
      { n: '2-4-2', tests: ['axe'], person: 'words' },
      { n: '2-4-3', tests: ['focus', 'reading'] },
      { n: '2-4-4', tests: ['axe'], person: 'words' },
      { n: '2-4-5', tests: ['search', 'reading'] },
      { n: '2-4-6', tests: ['axe'], person: 'words' },
      { n: '2-4-7', tests: ['focus'] },
      { n: '2-5-1' },
      { n: '2-5-2', person: 'pointer' },
      { n: '2-5-3', tests: ['questions'], person: 'voice' },
      { n: '2-5-4' },
      { n: '3-1-1', tests: ['languages', 'axe'] },
      { n: '3-1-2', tests: ['languages'] },
      { n: '3-2-1', tests: ['focus'] },
      { n: '3-2-2', tests: ['reading', 'keyboard'] },
      { n: '3-2-3', person: 'look' },
      { n: '3-2-4', person: 'words' },
      { n: '3-3-1', tests: ['forms', 'certificate'] },
      { n: '3-3-2', tests: ['axe', 'questions'] },
      { n: '3-3-3', tests: ['forms'], person: 'words' },
      { n: '3-3-4', tests: ['handing', 'erasing'] },
      { n: '4-1-1', tests: ['axe'] },
      { n: '4-1-2', tests: ['axe', 'questions'] },
      { n: '4-1-3', tests: ['questions', 'keyboard'] },
    ],
  },
  {
    id: 'wcag22',
    prefix: '',
    clauses: [
      { n: '2-4-11', tests: ['focus'] },
      { n: '2-5-7', tests: ['keyboard'], person: 'pointer' },
      { n: '2-5-8', tests: ['focus'] },
      { n: '3-2-6', tests: ['reading'] },
      { n: '3-3-7', tests: ['certificate'] },
      { n: '3-3-8' },
    ],
  },
  {
    id: 'more',
    prefix: '',
    clauses: [
      { n: '5-2', tests: ['axe'] },
      { n: '5-3' },
      { n: '5-4', person: 'pdf' },
      { n: '5-9', tests: ['keyboard'] },
      { n: '6' },
      { n: '8' },
      { n: '10', person: 'pdf' },
      { n: '11-7', tests: ['axe'] },
      { n: '11-8' },
      { n: '12-1-1', tests: ['reading'] },
      { n: '12-1-2', tests: ['axe'] },
      { n: '12-2', person: 'operator' },
    ],
  },
] as const satisfies readonly { id: string; prefix: string; clauses: readonly Clause[] }[];

export function deriveVerdict({ tests, person }: Clause): Verdict {
  if (tests) return 'supports';
  return person ? 'open' : 'absent';
}

/** Each screen and lesson, in all its states, in each setting: language, theme, width. */
export interface ScreensSoak {
  /** As in an ISO date. */
  readonly day: string;
  readonly screens: number;
  readonly settings: number;
}

export interface HistoriesSoak {
  /** As in an ISO date. */
  readonly day: string;
  readonly histories: number;
  /** By which the histories can be taken again. */
  readonly seeds: readonly number[];
}

/** The last runs of the two parts of the long test that were whole and found nothing; null where there was none. `npm run soak` writes them, and nothing else does. */
export interface Soak {
  readonly screens: ScreensSoak | null;
  readonly histories: HistoriesSoak | null;
}

export const LAST_SOAK: Soak = lastSoak;
