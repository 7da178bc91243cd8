import type { CourseState } from '../../src/engine/course/course-state';
import { FINE } from './device';
import type { Fault } from './faults';
import type { Relaunch, Step } from './history';
import type { Act } from './learner';
import { CALM, runHistory } from './run-history';
import type { Standard } from './stored-record';

export const STANDARDS = ['1.2', '2004'] as const;
export const DEAF = { ...FINE, isFull: true };

export const act = (given: Act): Step => ({ step: 'act', ...given });
export const study = (module: number, lesson: number): Step[] => [
  act({ act: 'open-lesson', module, lesson }),
  act({ act: 'study', quality: 'right' }),
];
export const wait = (seconds: number): Step => ({ step: 'wait', seconds });
export const fail = (fault: Fault): Step => ({ step: 'fault', fault });
export const launch = (changes: Partial<Relaunch> = {}): Step => ({ step: 'relaunch', ...CALM, ...changes });
export const crash = (changes: Partial<Relaunch> = {}): Step => launch({ ending: 'crash', ...changes });

export const take = (version: Standard, ...steps: readonly (Step | Step[])[]) =>
  runHistory({ version, size: 'whole', attempts: null, passMark: null, steps: steps.flat() });
export const doneIn = (state: CourseState | undefined, module: number) => [
  ...(state?.modules.get(module)?.done ?? []),
];
