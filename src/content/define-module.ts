import type { Course, Lesson, LoadableModule, Module, Question, Quiz } from './types';

type LoadLesson = () => Promise<{ readonly lesson: Lesson }>;
type LoadQuiz = () => Promise<{ readonly quiz: Quiz }>;

/** What an author writes in `module.ts`: each lesson with its own lazy import. */
export interface ModuleDefinition extends Omit<Module, 'lessons' | 'quiz'> {
  readonly lessons: readonly (Module['lessons'][number] & { readonly load: LoadLesson })[];
  readonly quiz?: NonNullable<Module['quiz']> & { readonly load: LoadQuiz };
}

/** Parts what is known at once (numbers, minutes) from what is loaded when it is opened. */
export function defineModule(definition: ModuleDefinition): LoadableModule {
  const { lessons, quiz, ...rest } = definition;
  return {
    ...rest,
    lessons: lessons.map(({ load: _load, ...lesson }) => lesson),
    ...(quiz && { quiz: { minutes: quiz.minutes } }),
    load: {
      lesson: (id) =>
        lessons
          .find((lesson) => lesson.id === id)
          ?.load()
          .then((file) => file.lesson),
      ...(quiz && { quiz: () => quiz.load().then((file) => file.quiz) }),
    },
  };
}

export const defineLesson = (lesson: Lesson): Lesson => lesson;
export const defineItems = (items: readonly Question[]): readonly Question[] => items;
export const defineQuiz = (quiz: Quiz): Quiz => quiz;
export const defineCourse = (course: Course): Course => course;
