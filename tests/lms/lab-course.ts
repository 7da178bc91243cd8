import { course } from '../../modules/course';
import { selectModules, type CourseIndex } from '../../src/content/course-index';
import { createCourseIndex } from '../../src/content/create-course-index';
import type { PackageOptions } from '../../src/content/package-options';
import type { Lesson, Quiz } from '../../src/content/types';
import { loadModules, type WholeModule } from '../support/load-course';

const whole = await loadModules();
const PACKAGED = ['welcome', 'circular-ict'];
const packaged = whole.filter(({ module }) => PACKAGED.includes(module.id));

export interface LabLesson {
  readonly module: number;
  readonly n: number;
  readonly lesson: Lesson;
}

const listLessons = ({ module, lessons }: WholeModule): LabLesson[] =>
  module.lessons.flatMap(({ id, n, onlyWith }) => {
    const lesson = lessons.find((entry) => entry.id === id);
    return lesson && onlyWith === undefined ? [{ module: module.n, n, lesson }] : [];
  });

function findQuiz(): { readonly module: number; readonly quiz: Quiz } {
  const [found] = packaged.flatMap(({ module, quiz }) => (quiz ? [{ module: module.n, quiz }] : []));
  if (!found) throw new Error('no packaged module has a quiz');
  return found;
}

const index = createCourseIndex(course, whole);
const lessons = packaged.flatMap(listLessons);

/** The course before its last packaged lesson was written. */
function createEarlyIndex(): CourseIndex {
  const added = lessons.at(-1)?.lesson.id;
  const early = whole.map((entry) => ({
    ...entry,
    module: { ...entry.module, lessons: entry.module.lessons.filter(({ id }) => id !== added) },
    lessons: entry.lessons.filter(({ id }) => id !== added),
  }));
  return createCourseIndex(course, early);
}

/** The choices of a package that matter to an LMS. */
export type LabOptions = Omit<PackageOptions, 'profile' | 'version' | 'lockedOrder' | 'title'>;

interface LabCourse {
  readonly options: LabOptions;
  readonly index: CourseIndex;
  /** Of the release before this one. */
  readonly earlyIndex: CourseIndex;
  /** The index of the packaged modules. */
  readonly packaged: CourseIndex;
  readonly lessons: readonly LabLesson[];
  readonly quiz: ReturnType<typeof findQuiz>;
}

/** Two real modules, packaged as in the journeys: seven lessons, every common kind of item, and a graded quiz. */
export const labCourse: LabCourse = {
  options: {
    modules: PACKAGED,
    languages: ['en', 'fr'],
    passMark: 80,
    attempts: null,
    interactions: true,
    reporting: 'passed',
    failure: 'incomplete',
    finish: false,
    identifier: '',
    passport: 'lessons',
  },
  index,
  earlyIndex: createEarlyIndex(),
  packaged: selectModules(index, PACKAGED),
  lessons,
  quiz: findQuiz(),
};
