import type { TermId } from '../../src/content/ids';
import { termForms as en } from './term-forms-en';
import { termForms as fr } from './term-forms-fr';

/** Per language, the forms by which its texts use each term. A language without an entry is not held to link terms at their first use. */
export const termForms: Readonly<Record<string, Readonly<Record<TermId, string>>>> = { en, fr };
