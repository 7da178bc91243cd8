import { encodeResume } from '../engine/resume/encode-resume';
import { sealText } from '../sealed/seal-text';
import type { Passport } from './passport';

/** Another order or meaning of the fields is another kind. */
export const KIND = 'PASS1';

/** The passport as one line, for a file, for QR codes, and to be copied: about 2,500 characters when the whole course is done. */
export const encodePassport = ({ courseId, version, day, modules, passMark, state }: Passport): string =>
  sealText(KIND, JSON.stringify([courseId, version, day, modules, passMark, encodeResume(state, courseId)]));
