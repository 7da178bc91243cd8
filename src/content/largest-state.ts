import type { Profile } from './package-options';

/** Characters of a learner's state that are safe to keep where a package runs. */
export const LARGEST_STATES: Readonly<Record<Profile, number>> = {
  // The standard holds 4,096; the rest is for answers to items that an update has taken out.
  scorm12: 3500,
  // All that the standard holds: what an update takes out is little beside it.
  'scorm2004-3rd': 64_000,
  'scorm2004-4th': 64_000,
  // The standard sets no limit; a browser does: what a page sends as it closes is 65,536 bytes together, the rest is for statements.
  cmi5: 32_000,
  // The record on the device is kept as one of SCORM 1.2.
  web: 3500,
};
