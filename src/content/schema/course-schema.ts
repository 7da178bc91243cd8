import * as v from 'valibot';
import { outcomeOf } from '../outcomes';
import { blockSchema } from './block-schema';
import { idSchema, numberSchema, objectiveIdSchema, sourceIdSchema, termIdSchema } from './id-schema';
import { levelSchema, questionSchema } from './question-schema';

/** One lesson: what stands in `modules/<module>/<lesson>.ts`. */
export const lessonSchema = v.strictObject({
  id: idSchema,
  objectives: v.array(objectiveIdSchema),
  /** Glossary terms that the texts mark with `<term-ID>`. */
  terms: v.array(termIdSchema),
  /** All sources of the lesson; shown under it, and the targets of `<link-ID>`. */
  sources: v.array(sourceIdSchema),
  blocks: v.pipe(v.array(blockSchema), v.minLength(3)),
});

/** The pool of a module's quiz: what stands in `modules/<module>/quiz.ts`. */
export const quizSchema = v.strictObject({
  /** How many items an attempt draws; each sub-objective of the pool gets at least one. */
  draws: v.pipe(v.number(), v.integer(), v.minValue(3), v.maxValue(40)),
  /** Feedback after each answer, or, in an assessment, when the whole attempt is handed in; until then answers can be changed. */
  feedback: v.picklist(['each', 'end']),
  items: v.pipe(v.array(questionSchema), v.minLength(6)),
});

/** A module without its lessons and pool: what stands in `modules/<module>/module.ts`. */
export const moduleSchema = v.strictObject({
  id: idSchema,
  /** Permanent number, unique in the course. */
  n: numberSchema,
  objectives: v.array(objectiveIdSchema),
  lessons: v.pipe(
    v.array(
      v.strictObject({
        id: idSchema,
        n: numberSchema,
        minutes: v.pipe(v.number(), v.integer(), v.minValue(1)),
        /** A module without which the lesson makes no sense: it is left out of packages that lack it. */
        onlyWith: v.optional(idSchema),
        /** Reports the lesson to the LMS as an objective of its own, under this id. */
        reportAs: v.optional(idSchema),
      }),
    ),
    v.minLength(1),
  ),
  /** Minutes for the quiz; absent where the module has none. */
  quiz: v.optional(v.strictObject({ minutes: v.pipe(v.number(), v.integer(), v.minValue(1)) })),
});

const objectiveSchema = v.strictObject({
  id: v.pipe(
    objectiveIdSchema,
    v.check((id) => outcomeOf(id) !== undefined, 'An objective begins with the outcome that it is part of'),
  ),
  /** Permanent number, unique in the course. */
  n: numberSchema,
  level: v.picklist([...levelSchema.options, 'create']),
});

export const courseSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
  /** Per cent of the points, 1–100. */
  passMark: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
  modules: v.pipe(v.array(idSchema), v.minLength(1)),
  objectives: v.array(objectiveSchema),
});
