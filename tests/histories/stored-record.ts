import type { StrictVersion } from '../support/strict-lms-engines';

/** What a record speaks. */
export type Standard = StrictVersion | 'cmi5';

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an LMS has stored, as JSON, read by the path of an element. */
export function readStored(stored: string, element: string): string {
  let at: unknown = JSON.parse(stored);
  for (const part of element.split('.')) at = isTree(at) ? at[part] : undefined;
  return typeof at === 'string' || typeof at === 'number' ? String(at) : '';
}

const put = (tree: unknown, [part = '', ...rest]: readonly string[], value: string): Tree => {
  const own = isTree(tree) ? tree : {};
  return { ...own, [part]: rest.length === 0 ? value : put(own[part], rest, value) };
};

export const writeStored = (stored: string, element: string, value: string): string =>
  JSON.stringify(put(JSON.parse(stored), element.split('.'), value));

/** What stands at a place of the record in each standard. */
export const ELEMENTS = {
  '1.2': {
    state: 'cmi.suspend_data',
    place: 'cmi.core.lesson_location',
    completion: 'cmi.core.lesson_status',
    success: 'cmi.core.lesson_status',
    score: 'cmi.core.score.raw',
  },
  '2004': {
    state: 'cmi.suspend_data',
    place: 'cmi.location',
    completion: 'cmi.completion_status',
    success: 'cmi.success_status',
    score: 'cmi.score.scaled',
  },
  // The document of the course, and what its statements say (`faulty-lrs.ts`).
  cmi5: {
    state: 'resume',
    place: 'place',
    completion: 'completion',
    success: 'success',
    score: 'score',
  },
} as const;

/** How many standards are driven, each by histories of its own. */
export const STANDARD_COUNT = Object.keys(ELEMENTS).length;

/** What an LMS shows of a learner, each as a number that must never go down. */
export interface Standing {
  readonly completion: number;
  readonly success: number;
  readonly score: number;
}

export const NO_STANDING: Standing = { completion: 0, success: 0, score: -1 };

export function readStanding(stored: string | null, version: Standard): Standing {
  if (stored === null) return NO_STANDING;
  const elements = ELEMENTS[version];
  const success = { failed: 1, passed: 2 }[readStored(stored, elements.success)] ?? 0;
  const score = readStored(stored, elements.score);
  return {
    completion: readStored(stored, elements.completion) === 'completed' || success > 0 ? 1 : 0,
    success,
    score: score === '' ? -1 : Number(score) * (version === '2004' ? 100 : 1),
  };
}

export const isBelow = (one: Standing, other: Standing): boolean =>
  one.completion < other.completion || one.success < other.success || one.score < other.score - 1e-6;
