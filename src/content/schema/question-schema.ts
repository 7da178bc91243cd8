import * as v from 'valibot';
import {
  idSchema,
  lessonPathSchema,
  numberSchema,
  objectiveIdSchema,
  optionNumberSchema,
  sourcesSchema,
} from './id-schema';

/** Levels of the revised Bloom taxonomy; *create* is practised, and tested at *evaluate*. */
export const levelSchema = v.picklist(['remember', 'understand', 'apply', 'analyse', 'evaluate']);

const option = v.strictObject({ id: idSchema, n: optionNumberSchema });
const options = v.pipe(v.array(option), v.minLength(3), v.maxLength(8));

const common = {
  id: idSchema,
  /** Permanent number, unique among all that can be answered in the module. */
  n: numberSchema,
  objective: objectiveIdSchema,
  level: levelSchema,
  sources: sourcesSchema,
  /** The lesson that teaches what is asked: feedback links back to it. */
  lesson: lessonPathSchema,
};

/** Exactly one option is right. `fixedOrder` for numbers, dates and other natural orders. */
const choiceSchema = v.strictObject({
  ...common,
  kind: v.literal('choice'),
  options,
  answer: idSchema,
  fixedOrder: v.optional(v.boolean()),
});

/** Two or more options are right, and at least one is wrong. */
const multipleSchema = v.strictObject({
  ...common,
  kind: v.literal('multiple'),
  options,
  answers: v.pipe(v.array(idSchema), v.minLength(2)),
});

/** The options stand in their right order. */
const orderingSchema = v.strictObject({ ...common, kind: v.literal('ordering'), options });

/** Each option belongs to one target; several options may share a target (sorting). */
const matchingSchema = v.strictObject({
  ...common,
  kind: v.literal('matching'),
  targets: v.pipe(v.array(option), v.minLength(2), v.maxLength(6)),
  options: v.pipe(
    v.array(v.strictObject({ ...option.entries, target: idSchema })),
    v.minLength(3),
    v.maxLength(8),
  ),
});

/** A number between `min` and `max` in the unit named by the texts, right within ±`tolerance`. At most two decimals. */
const numericSchema = v.strictObject({
  ...common,
  kind: v.literal('numeric'),
  answer: v.number(),
  tolerance: v.pipe(v.number(), v.minValue(0)),
  min: v.pipe(v.number(), v.minValue(0)),
  max: v.pipe(v.number(), v.maxValue(9_999_999)),
  /** Wrong results of known errors, each with its own feedback. */
  traps: v.optional(v.array(v.strictObject({ id: idSchema, value: v.number() }))),
});

export const questionSchema = v.variant('kind', [
  choiceSchema,
  multipleSchema,
  orderingSchema,
  matchingSchema,
  numericSchema,
]);
