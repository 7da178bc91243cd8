import * as v from 'valibot';
import { idSchema, numberSchema, optionNumberSchema, sourcesSchema, termIdSchema } from './id-schema';
import { questionSchema } from './question-schema';
import { simulationSchema } from './simulation-schema';

const id = { id: idSchema };
const ids = v.pipe(v.array(idSchema), v.minLength(2));

const heading = v.strictObject({ ...id, kind: v.literal('heading') });
/** Running text in one to four paragraphs. */
const text = v.strictObject({ ...id, kind: v.literal('text'), paragraphs: v.picklist([1, 2, 3, 4]) });
const list = v.strictObject({ ...id, kind: v.literal('list'), items: ids, ordered: v.optional(v.boolean()) });
const keyIdea = v.strictObject({ ...id, kind: v.literal('key-idea') });
const caution = v.strictObject({ ...id, kind: v.literal('caution') });
const atWork = v.strictObject({ ...id, kind: v.literal('at-work') });

/** A named purchase or policy. `country` is ISO 3166-1 alpha-2 (or `EU`); `year` is that of the result told. */
const caseBlock = v.strictObject({
  ...id,
  kind: v.literal('case'),
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  year: v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2040)),
  sources: sourcesSchema,
});

/** A drawing of `assets/<module or shared>/<drawing>.tsx`; `labels` are the words inside it. */
const figure = v.strictObject({
  ...id,
  kind: v.literal('figure'),
  drawing: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)),
  labels: v.array(idSchema),
  sources: v.optional(sourcesSchema),
});

/** Bars (one series) or stacked bars (several). Values are in the unit that the texts name; bars begin at zero. */
const chart = v.strictObject({
  ...id,
  kind: v.literal('chart'),
  chart: v.picklist(['bars', 'stacked-bars']),
  series: v.pipe(v.array(idSchema), v.minLength(1), v.maxLength(4)),
  rows: v.pipe(
    v.array(v.strictObject({ id: idSchema, values: v.array(v.pipe(v.number(), v.minValue(0))) })),
    v.minLength(2),
  ),
  /** The row drawn in copper: the one the title speaks of. */
  point: v.optional(idSchema),
  sources: sourcesSchema,
});

const steps = v.strictObject({
  ...id,
  kind: v.literal('steps'),
  steps: ids,
  sources: v.optional(sourcesSchema),
});
const comparison = v.strictObject({
  ...id,
  kind: v.literal('comparison'),
  columns: ids,
  rows: ids,
  sources: v.optional(sourcesSchema),
});
const disclosure = v.strictObject({ ...id, kind: v.literal('disclosure'), cards: ids });
/** Shows the term and its definition from the glossary. */
const definition = v.strictObject({ ...id, kind: v.literal('definition'), term: termIdSchema });

/** The learner moves a marker before the figure is shown. Never graded. */
const estimate = v.strictObject({
  ...id,
  n: numberSchema,
  kind: v.literal('estimate'),
  min: v.pipe(v.number(), v.minValue(0)),
  max: v.pipe(v.number(), v.maxValue(9_999_999)),
  step: v.number(),
  answer: v.number(),
  /** An estimate within ± this counts as close. */
  close: v.number(),
  sources: sourcesSchema,
});

/** A choice of the opening case, each with its consequence. Never graded. */
const decision = v.strictObject({
  ...id,
  n: numberSchema,
  kind: v.literal('decision'),
  options: v.pipe(
    v.array(v.strictObject({ id: idSchema, n: optionNumberSchema })),
    v.minLength(2),
    v.maxLength(4),
  ),
  sources: v.optional(sourcesSchema),
});

/** A private note; it stays on the device and is never sent. */
const reflection = v.strictObject({ ...id, kind: v.literal('reflection') });

/** A practice question inside a lesson. Its feedback is shown at once; it never counts for the score. */
const question = v.strictObject({ ...id, kind: v.literal('question'), question: questionSchema });

/**
 * Questions that tell whether a module is needed: all right, and its lessons count as done. It is shown only where that module is
 * packaged.
 */
const placement = v.strictObject({
  ...id,
  kind: v.literal('placement'),
  module: idSchema,
  questions: v.pipe(v.array(questionSchema), v.minLength(3), v.maxLength(6)),
});

export const blockSchema = v.variant('kind', [
  heading,
  text,
  list,
  keyIdea,
  caution,
  atWork,
  caseBlock,
  figure,
  chart,
  steps,
  comparison,
  disclosure,
  definition,
  estimate,
  decision,
  reflection,
  question,
  placement,
  simulationSchema,
]);
