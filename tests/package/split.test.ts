// @vitest-environment node
import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeSets } from '../../scorm/describe-set';
import type { MadePackage } from '../../scorm/make-package';
import { makePackages } from '../../scorm/make-packages';
import type { Choices } from '../../scorm/options/choices';
import { parseChoices } from '../../scorm/options/parse-choices';
import { sampleCourse, writeBuild } from './sample-build';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let build = '';
beforeAll(async () => {
  build = await writeBuild(sampleCourse, (files) => {
    for (const language of ['en', 'fr'])
      files.set(
        `locales/${language}/start.json`,
        JSON.stringify({
          course: {
            title: `Course ${language}`,
            'module.loops': `Loops ${language}`,
            'o1-loops': `rank loops ${language}`,
          },
        }),
      );
  });
});
afterAll(() => rm(build, { recursive: true }));

async function make(choices: Choices): Promise<readonly MadePackage[]> {
  const wanted = parseChoices(choices, sampleCourse);
  if (!wanted.ok) throw new Error(wanted.error.message);
  const made = await makePackages(ROOT, build, sampleCourse, wanted.value);
  if (!made.ok) throw new Error(made.error);
  return made.value;
}

const readTitle = ({ bytes }: MadePackage): string =>
  /<title>(.*?)<\/title>/.exec(strFromU8(unzipSync(bytes)['imsmanifest.xml'] ?? new Uint8Array()))?.[1] ?? '';

describe('packages split by module', () => {
  test('bear the title of their module before that of the course', async () => {
    const made = await make({ profiles: ['scorm12'], languages: ['fr', 'en'], split: true });
    expect(made.map(readTitle)).toEqual(['Course fr', 'Loops fr – Course fr', 'Course fr']);
  });

  test('are the same bytes as a package of that module alone', async () => {
    const [, loops] = await make({ profiles: ['scorm12'], split: true });
    const [alone] = await make({ profiles: ['scorm12'], modules: ['loops'] });
    expect(loops?.bytes).toEqual(alone?.bytes);
    expect(loops?.name).toBe(alone?.name);
  });

  test('come with a list of what lies in each, one for each profile', async () => {
    const made = await make({ profiles: ['scorm12', 'web'], modules: ['welcome', 'loops'], split: true });
    const lists = describeSets(made, sampleCourse);
    expect(lists.map(({ name }) => name)).toEqual([
      'sample-course-1.2.3-scorm12-welcome_loops-set.json',
      'sample-course-1.2.3-web-welcome_loops-set.json',
    ]);
    const loops = made[1];
    if (!loops) throw new Error('nothing made');
    const list: unknown = JSON.parse(strFromU8(lists[0]?.bytes ?? new Uint8Array()));
    expect(list).toMatchObject({
      course: 'sample-course',
      version: '1.2.3',
      profile: 'scorm12',
      title: { en: 'Course en', fr: 'Course fr' },
      packages: [
        { module: 'welcome', objectives: [], minutes: 5, graded: false, passMark: null },
        {
          file: loops.name,
          module: 'loops',
          title: { en: 'Loops en', fr: 'Loops fr' },
          objectives: [{ id: 'o1-loops', text: { en: 'rank loops en', fr: 'rank loops fr' } }],
          minutes: 40,
          graded: true,
          passMark: 70,
          bytes: loops.bytes.length,
          sha256: createHash('sha256').update(loops.bytes).digest('hex'),
        },
      ],
    });
  });
});
