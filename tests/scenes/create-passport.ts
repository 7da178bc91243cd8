import { course } from '../../modules/course';
import { createCourseState, type ModuleState } from '../../src/engine/course/course-state';
import { encodePassport } from '../../src/passport/encode-passport';

/** The line of a passport that holds the modules by their numbers. */
export const createPassport = (modules: ReadonlyMap<number, ModuleState>): string =>
  encodePassport({
    courseId: course.id,
    version: '1',
    day: '2026-11-26',
    modules: [...modules.keys()],
    passMark: course.passMark,
    state: { ...createCourseState(1, 'en'), modules },
  });
