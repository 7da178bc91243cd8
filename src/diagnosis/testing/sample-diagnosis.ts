import type { Diagnosis } from '../diagnosis';

/** A course in a frame of an LMS with SCORM 1.2 where all is well, but for `changes`. */
export const sampleDiagnosis = (changes: Partial<Diagnosis> = {}): Diagnosis => ({
  need: 2750,
  room: 'fits',
  package: 'scorm12',
  lms: 'around',
  session: 'open',
  mode: 'normal',
  limit: 'small',
  saving: 'saved',
  state: 'same',
  readBack: 'same',
  failure: 'none',
  part: 'none',
  storage: 'works',
  frame: 'frame',
  origin: 'same',
  size: 'wide',
  language: 'en',
  speaks: 'device',
  clock: 'right',
  online: 'online',
  errorNumber: 0,
  ...changes,
});
