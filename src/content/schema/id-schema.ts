import * as v from 'valibot';
import type { ObjectiveId, SourceId, TermId } from '../ids';
import { LARGEST_NUMBER, LARGEST_OPTION } from '../permanent-numbers';

const ID = /^[a-z][a-z0-9-]{0,23}$/;

/** An id that is stored or reported: lesson, item, option, module. At most 24 characters, never renamed. */
export const idSchema = v.pipe(
  v.string(),
  v.regex(ID, 'An id is a-z, 0-9 and "-", begins with a letter, at most 24 characters'),
);

/** Names a lesson in the whole course: `<module>/<lesson>`. */
export const lessonPathSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]{0,23}\/[a-z][a-z0-9-]{0,23}$/, 'A lesson is named as <module>/<lesson>'),
);

/** A permanent number: assigned once, ascending, never reused, never an array position. */
export const numberSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LARGEST_NUMBER));

/** The permanent number of an option. */
export const optionNumberSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LARGEST_OPTION));

const isName = (value: unknown) => typeof value === 'string' && /^[a-z][a-z0-9-]*$/.test(value);
export const objectiveIdSchema = v.custom<ObjectiveId>(isName, 'Not an objective id');
export const sourceIdSchema = v.custom<SourceId>(isName, 'Not a source id');
export const termIdSchema = v.custom<TermId>(isName, 'Not a glossary term id');

/** Where a statement comes from: at least one entry of the bibliography. */
export const sourcesSchema = v.pipe(v.array(sourceIdSchema), v.minLength(1));
