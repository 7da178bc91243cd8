import type { InferOutput } from 'valibot';
import type { blockSchema } from './schema/block-schema';
import type { courseSchema, lessonSchema, moduleSchema, quizSchema } from './schema/course-schema';
import type { questionSchema } from './schema/question-schema';
import type { PURCHASE_COEFFICIENTS, DEVICE_COEFFICIENTS, LEVERS } from './schema/simulation-schema';

export type Course = InferOutput<typeof courseSchema>;
export type Module = InferOutput<typeof moduleSchema>;
export type Lesson = InferOutput<typeof lessonSchema>;
export type Quiz = InferOutput<typeof quizSchema>;
export type Block = InferOutput<typeof blockSchema>;
export type Question = InferOutput<typeof questionSchema>;

export type BlockKind = Block['kind'];
export type BlockOf<Kind extends BlockKind> = Extract<Block, { kind: Kind }>;
export type QuestionKind = Question['kind'];
export type QuestionOf<Kind extends QuestionKind> = Extract<Question, { kind: Kind }>;

export type Simulation = BlockOf<'simulation'>;
export type SimulationDecision = Simulation['decisions'][number];
export type SimulationCase = Simulation['cases'][number];
/** What a decision of a simulation can move. */
export type Lever = (typeof LEVERS)[number];
export type DeviceCoefficient = (typeof DEVICE_COEFFICIENTS)[number];
export type PurchaseCoefficient = (typeof PURCHASE_COEFFICIENTS)[number];

/** A module with the ways to load its lessons and its pool. */
export interface LoadableModule extends Module {
  readonly load: {
    readonly lesson: (id: string) => Promise<Lesson> | undefined;
    readonly quiz?: () => Promise<Quiz>;
  };
}

/** A module with its lessons and pool: all that can be asked in it. */
export interface WholeModule {
  readonly module: Module;
  readonly lessons: readonly Lesson[];
  readonly quiz: Quiz | undefined;
}
