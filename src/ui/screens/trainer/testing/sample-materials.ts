import type { CourseFacts, ModuleFacts } from '../../../../../scorm/course-facts';
import type { Materials } from '../load-materials';

const createModule = (id: string, parts: Partial<ModuleFacts> = {}): ModuleFacts => ({
  id,
  objectives: [],
  minutes: 10,
  dependent: [],
  graded: true,
  ...parts,
});

/** For tests: a course of which nothing can be read, so that no package can be made of it, only chosen. */
export function createSampleMaterials(): Materials {
  const course: CourseFacts = {
    id: 'course',
    version: '1',
    passMark: 80,
    modules: [
      createModule('welcome', {
        graded: false,
        minutes: 13,
        dependent: [{ lesson: 'diagnostic', onlyWith: 'loops', minutes: 19 }],
      }),
      createModule('loops'),
      createModule('repair'),
    ],
    languages: ['en', 'fr'],
    structures: [],
  };
  const refuse = () => Promise.reject(new Error('nothing to read'));
  return {
    course,
    offered: course,
    sources: { manifest: {}, files: [], licences: new Map(), readBuild: refuse, readSchema: refuse },
    fetchAll: () => Promise.resolve(true),
  };
}
