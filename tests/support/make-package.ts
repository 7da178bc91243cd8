import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCourseFacts } from '../../scorm/load-course-facts';
import { makePackages, writePackages } from '../../scorm/make-packages';
import type { Choices } from '../../scorm/options/choices';
import { parseChoices } from '../../scorm/options/parse-choices';

/** Makes one package of the build from the given choices; answers the path of its zip, in a folder of its own. */
export async function makePackage(choices: Choices): Promise<string> {
  const course = await loadCourseFacts(process.cwd());
  const wanted = parseChoices(choices, course);
  if (!wanted.ok) throw new Error(wanted.error.message);
  const made = await makePackages(process.cwd(), 'dist/build', course, wanted.value);
  if (!made.ok) throw new Error(made.error);
  const folder = await mkdtemp(join(tmpdir(), 'package-'));
  await writePackages(folder, made.value);
  const zip = (await readdir(folder)).find((name) => name.endsWith('.zip'));
  if (zip === undefined) throw new Error('no package was written');
  return join(folder, zip);
}
