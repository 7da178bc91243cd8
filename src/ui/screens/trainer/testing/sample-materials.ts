import { createCourseFacts, createModuleFacts } from '../../../../../scorm/testing/sample-facts';
import type { Materials } from '../load-materials';

/** For tests: a course of which nothing can be read, so that no package can be made of it, only chosen. */
export function createSampleMaterials(): Materials {
  const course = createCourseFacts([
    createModuleFacts('welcome', {
      graded: false,
      minutes: 13,
      dependent: [{ lesson: 'diagnostic', onlyWith: 'loops', minutes: 19 }],
    }),
    createModuleFacts('loops'),
    createModuleFacts('repair'),
  ]);
  const refuse = () => Promise.reject(new Error('nothing to read'));
  return {
    course,
    offered: course,
    sources: { manifest: {}, files: [], licences: new Map(), readBuild: refuse, readSchema: refuse },
    fetchAll: () => Promise.resolve(true),
  };
}
