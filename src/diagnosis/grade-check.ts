import type { CheckName, Diagnosis } from './diagnosis';

/** `open`: not tested or not known. */
export type Grade = 'good' | 'caution' | 'bad' | 'open';

const GRADES: { readonly [Name in CheckName]: Readonly<Record<Diagnosis[Name], Grade>> } = {
  room: { untested: 'open', fits: 'good', short: 'bad' },
  package: { scorm12: 'good', scorm2004: 'good', web: 'good', cmi5: 'good' },
  lms: {
    'not-needed': 'good',
    around: 'good',
    opener: 'good',
    none: 'bad',
    hidden: 'bad',
    'other-version': 'bad',
    gone: 'caution',
    late: 'bad',
    unused: 'bad',
    named: 'good',
    unnamed: 'bad',
  },
  session: { new: 'bad', open: 'good', ended: 'bad' },
  mode: { unknown: 'open', normal: 'good', review: 'caution' },
  limit: { unknown: 'open', small: 'good', large: 'good', device: 'good' },
  saving: { nothing: 'open', saved: 'good', failed: 'bad' },
  state: { untested: 'open', same: 'good', cut: 'bad', different: 'bad' },
  readBack: { untested: 'open', same: 'good', different: 'bad', refused: 'bad' },
  failure: {
    none: 'good',
    'no-api': 'caution',
    refused: 'caution',
    threw: 'caution',
    terminated: 'caution',
    expired: 'caution',
    offline: 'caution',
    storage: 'caution',
    taken: 'caution',
  },
  part: {
    none: 'good',
    start: 'caution',
    commit: 'caution',
    state: 'caution',
    place: 'caution',
    score: 'caution',
    status: 'caution',
    other: 'caution',
  },
  storage: { works: 'good', refused: 'caution', absent: 'caution', full: 'caution' },
  frame: { top: 'good', frame: 'good', popup: 'good' },
  origin: { alone: 'good', same: 'good', other: 'good' },
  size: { tiny: 'caution', narrow: 'good', medium: 'good', wide: 'good' },
  language: { other: 'good', en: 'good', fr: 'good', ar: 'good', es: 'good', ru: 'good', zh: 'good' },
  speaks: { device: 'good', chosen: 'good', missing: 'good' },
  clock: { unknown: 'open', right: 'good', ahead: 'caution', behind: 'caution' },
  online: { online: 'good', offline: 'bad', unreachable: 'bad' },
};

/** How good it is what one check found. */
export const gradeCheck = <Name extends CheckName>(name: Name, state: Diagnosis[Name]): Grade =>
  GRADES[name][state];
