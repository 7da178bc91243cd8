import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { loadCourseFacts } from './load-course-facts';

let root = '';

async function writeCourse(files: Record<string, string>): Promise<void> {
  root = await mkdtemp(join(tmpdir(), 'course-'));
  for (const [path, contents] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), contents);
  }
}

afterEach(() => rm(root, { recursive: true }));

const lesson = {
  id: 'one',
  objectives: [],
  terms: [],
  sources: [],
  blocks: ['first', 'second', 'third'].map((id) => ({ id, kind: 'heading' })),
};
const quiz = {
  draws: 3,
  feedback: 'each',
  items: Array.from({ length: 6 }, (_, at) => ({
    id: `item-${at}`,
    n: at + 1,
    objective: 'o1-loops',
    level: 'apply',
    sources: ['gem2024'],
    lesson: 'a/one',
    kind: 'ordering',
    options: [1, 2, 3].map((n) => ({ id: `option-${n}`, n })),
  })),
};

function renderModule(id: string, n: number, pool: typeof quiz | null): string {
  const module = {
    id,
    n,
    objectives: [],
    lessons: [
      { id: 'one', n: 1, minutes: 5 },
      ...(pool ? [{ id: 'two', n: 2, minutes: 7, onlyWith: 'b' }] : []),
    ],
    ...(pool && { quiz: { minutes: 5 } }),
  };
  const load = [
    `lesson: async () => (${JSON.stringify(lesson)})`,
    ...(pool ? [`quiz: async () => (${JSON.stringify(pool)})`] : []),
  ];
  return `export default { ...${JSON.stringify(module)}, load: { ${load.join(', ')} } };`;
}

test('facts come from the structure: order, pass mark, quizzes, what can be answered, languages with the source language first', async () => {
  await writeCourse({
    'package.json': '{ "version": "2.1.0", "type": "module" }',
    'modules/course.ts': `export const course = { id: 'c', passMark: 75, modules: ['b', 'a'], objectives: [] };`,
    'modules/a/module.ts': renderModule('a', 1, quiz),
    'modules/b/module.ts': renderModule('b', 2, null),
    'locales/de/ui.json': '{}',
    'locales/en/ui.json': '{}',
    'locales/README.md': '',
  });
  const { structures, ...facts } = await loadCourseFacts(root);
  expect(facts).toEqual({
    id: 'c',
    version: '2.1.0',
    passMark: 75,
    modules: [
      { id: 'b', objectives: [], minutes: 5, dependent: [], graded: false },
      {
        id: 'a',
        objectives: [],
        minutes: 10,
        dependent: [{ lesson: 'two', onlyWith: 'b', minutes: 7 }],
        graded: true,
      },
    ],
    languages: ['en', 'de'],
  });
  expect(structures.map((whole) => [whole.module.id, whole.lessons, whole.quiz, whole.lastItem])).toEqual([
    ['b', [lesson], undefined, 0],
    ['a', [lesson, lesson], quiz, 6],
  ]);
});

test('a structure of another form is refused', async () => {
  await writeCourse({ 'package.json': '{}', 'modules/course.ts': 'export const course = {};' });
  await expect(loadCourseFacts(root)).rejects.toThrow('"id"');
});
