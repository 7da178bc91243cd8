import type { DeviceMood } from './device';
import type { Fault } from './faults';
import type { Act } from './learner';
import type { WorldInput } from './world';

/** How a visit ends, and how the next one begins. */
export interface Relaunch {
  /** `gone` tells the page that it goes; `crash` tells nothing. */
  readonly ending: 'gone' | 'crash';
  /** The learner goes on at the other device. */
  readonly isElsewhere: boolean;
  /** The device loses the last change of its storage. */
  readonly isLastLost: boolean;
  /** Between the visits a trainer resets the record, or its state is cut to a length. */
  readonly damage: 'none' | 'reset' | number;
  readonly device: DeviceMood;
  readonly fault: Fault | null;
  readonly isReview: boolean;
  readonly continues: boolean;
}

export type Step =
  | ({ readonly step: 'act' } & Act)
  | { readonly step: 'wait'; readonly seconds: number }
  | { readonly step: 'network'; readonly isOnline: boolean }
  | { readonly step: 'fault'; readonly fault: Fault | null }
  | { readonly step: 'device'; readonly mood: DeviceMood }
  | { readonly step: 'hide' | 'show' | 'leave' | 'exit' | 'retry' }
  /** The page crashes in one of the next calls to the LMS. */
  | { readonly step: 'fuse'; readonly calls: number }
  | ({ readonly step: 'relaunch' } & Relaunch);

export interface History extends WorldInput {
  readonly steps: readonly Step[];
}
