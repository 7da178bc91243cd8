import type { StrictVersion } from '../support/strict-lms-engines';

/** What both versions have, by the name of each. */
const NAMES = {
  '1.2': {
    state: 'cmi.suspend_data',
    place: 'cmi.core.lesson_location',
    status: 'cmi.core.lesson_status',
    success: 'cmi.core.lesson_status',
    raw: 'cmi.core.score.raw',
    min: 'cmi.core.score.min',
    max: 'cmi.core.score.max',
    scaled: '',
    exit: 'cmi.core.exit',
    entry: 'cmi.core.entry',
    mode: 'cmi.core.lesson_mode',
    credit: 'cmi.core.credit',
    mastery: 'cmi.student_data.mastery_score',
    learner: 'cmi.core.student_id',
    sessionTime: 'cmi.core.session_time',
    totalTime: 'cmi.core.total_time',
  },
  '2004': {
    state: 'cmi.suspend_data',
    place: 'cmi.location',
    status: 'cmi.completion_status',
    success: 'cmi.success_status',
    raw: 'cmi.score.raw',
    min: 'cmi.score.min',
    max: 'cmi.score.max',
    scaled: 'cmi.score.scaled',
    exit: 'cmi.exit',
    entry: 'cmi.entry',
    mode: 'cmi.mode',
    credit: 'cmi.credit',
    mastery: 'cmi.scaled_passing_score',
    learner: 'cmi.learner_id',
    sessionTime: 'cmi.session_time',
    totalTime: 'cmi.total_time',
  },
} as const;

export const elementsOf = (version: StrictVersion): Readonly<Record<keyof (typeof NAMES)['1.2'], string>> =>
  NAMES[version];
