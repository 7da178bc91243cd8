import type { Profile, Reporting } from '../../src/content/package-options';

/** How well an LMS is known. `read`: its code was read or run; `told`: its makers or users publish it; `standard`: only what its standard says. */
export const BASES = ['read', 'told', 'standard'] as const;
export type Basis = (typeof BASES)[number];

/** What to do to bring a package into an LMS, in the order of a recipe. */
export type StepId =
  | 'upload'
  | 'moodle-add'
  | 'successfactors-import'
  | 'cornerstone-try'
  | 'cornerstone-upload'
  | 'talentlms-add'
  | 'canvas-scorm'
  | 'blackboard-create'
  | 'ilias-add'
  | 'chamilo-import'
  | 'open-edx-install'
  | 'open-edx-upload'
  | 'docebo-add'
  | 'scorm-cloud-upload';

/** What to set in an LMS once the package is there; what of it is right for a package, and in which words, `deriveGuide` says. */
export type SettingId =
  | 'attempts'
  | 'highest'
  | 'passed'
  | 'window'
  | 'moodle-contents'
  | 'moodle-status'
  | 'successfactors-mastery'
  | 'successfactors-session'
  | 'canvas-entry'
  | 'blackboard-grade'
  | 'ilias-progress'
  | 'chamilo-mastery'
  | 'cloud-modes';

/** What is known of an LMS, as ids; the words stand in `locales/<language>/trainer.json`. */
export interface Recipe {
  readonly profile: Profile;
  /** Other standards that the LMS is known to take. */
  readonly also?: readonly Profile[];
  /** Left out: passed or failed. */
  readonly reporting?: Reporting;
  readonly basis: Basis;
  readonly steps: readonly [StepId, ...StepId[]];
  readonly settings: readonly SettingId[];
  /** Public pages that tell what the recipe rests on. */
  readonly sources: readonly string[];
}
