// @vitest-environment node
import { rm } from 'node:fs/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkState } from '../../scorm/check-state';
import type { CourseFacts } from '../../scorm/course-facts';
import { loadCourseFacts } from '../../scorm/load-course-facts';
import { makePackages } from '../../scorm/make-packages';
import type { Choices } from '../../scorm/options/choices';
import { parseChoices } from '../../scorm/options/parse-choices';
import type { WholeModule } from '../../src/content/types';
import { measureModule } from '../../src/engine/resume/create-worst-state';
import { encodeResume } from '../../src/engine/resume/encode-resume';
import { arbitraryLegalState } from '../../src/engine/testing/legal-states';
import { createOrdering } from '../../src/engine/testing/questions';
import { sampleCourse, writeBuild } from './sample-build';

function readOptions(choices: Choices, course: CourseFacts) {
  const wanted = parseChoices(choices, course);
  if (!wanted.ok) throw new Error(wanted.error.message);
  return wanted.value;
}

describe('the state of a learner', () => {
  it('fits into every package of the course, whatever a learner does', async () => {
    const course = await loadCourseFacts(process.cwd());
    for (const options of readOptions({}, course)) {
      const state = checkState(options, course);
      if (!state.ok) throw new Error(state.error);
      const { most, limit } = state.value;
      expect(most).toBeLessThanOrEqual(limit);
      const states = arbitraryLegalState(course.structures, course.languages);
      fc.assert(
        fc.property(states, (reached) => {
          expect(encodeResume(reached, course.id).length).toBeLessThanOrEqual(most);
        }),
        { numRuns: 50 },
      );
    }
  });
});

/** As many practice questions as a module needs to fill more than a third of what SCORM 1.2 holds. */
const createLarge = (id: string, n: number): WholeModule => ({
  module: { id, n, objectives: [], lessons: [{ id: 'long', n: 1, minutes: 5 }] },
  lessons: [
    {
      id: 'long',
      objectives: [],
      terms: [],
      sources: [],
      blocks: Array.from({ length: 170 }, (_, at) => ({
        id: `ask-${at}`,
        kind: 'question' as const,
        question: createOrdering(at + 100),
      })),
    },
  ],
  quiz: undefined,
});

describe('a course whose state could outgrow its LMS', () => {
  const course: CourseFacts = {
    ...sampleCourse,
    structures: sampleCourse.modules.map(({ id }, at) => measureModule(createLarge(id, at + 1))),
  };
  let build = '';
  beforeAll(async () => {
    build = await writeBuild(course);
  });
  afterAll(() => rm(build, { recursive: true }));
  const make = (choices: Choices) => makePackages(process.cwd(), build, course, readOptions(choices, course));

  it.each(['scorm12', 'web'])('makes no package for %s and is told in one line why', async (profile) => {
    expect(await make({ profiles: [profile] })).toEqual({
      ok: false,
      error: `too much for one ${profile} package: the state of a learner can take 4,190 characters, 3,500 are safe (welcome 1,381, loops 1,381, lever 1,381); choose fewer modules per package`,
    });
  });

  it('is packaged where there is more room, and in parts', async () => {
    const limits = async (choices: Choices) => {
      const made = await make(choices);
      return made.ok ? made.value.map(({ state }) => state) : made.error;
    };
    expect(await limits({ profiles: ['scorm2004-4th'] })).toEqual([{ most: 4190, limit: 64_000 }]);
    const modules = ['welcome', 'lever'];
    expect(await limits({ profiles: ['scorm12'], modules })).toEqual([{ most: 2809, limit: 3500 }]);
  });
});
