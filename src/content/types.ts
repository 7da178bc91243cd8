import type { InferOutput } from 'valibot';
import type { blockSchema } from './schema/block-schema';
import type {
  courseSchema,
  lessonSchema,
  moduleSchema,
  objectiveSchema,
  quizSchema,
} from './schema/course-schema';
import type { questionSchema } from './schema/question-schema';

export type Course = InferOutput<typeof courseSchema>;
export type CourseObjective = InferOutput<typeof objectiveSchema>;
export type Module = InferOutput<typeof moduleSchema>;
export type Lesson = InferOutput<typeof lessonSchema>;
export type Quiz = InferOutput<typeof quizSchema>;
export type Block = InferOutput<typeof blockSchema>;
export type Question = InferOutput<typeof questionSchema>;

export type BlockKind = Block['kind'];
export type BlockOf<Kind extends BlockKind> = Extract<Block, { kind: Kind }>;
export type QuestionKind = Question['kind'];
export type QuestionOf<Kind extends QuestionKind> = Extract<Question, { kind: Kind }>;

/** A module with the ways to load its lessons and its pool. */
export interface LoadableModule extends Module {
  readonly load: {
    readonly lesson: (id: string) => Promise<Lesson> | undefined;
    readonly quiz?: () => Promise<Quiz>;
  };
}
