// @vitest-environment node
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { course } from '../../modules/course';
import { listPoolItems, listPractice, loadModules } from '../support/load-course';
import { makePackage } from '../support/make-package';

/** The paths and scripts of a package of one module. */
async function unpack(module: string) {
  const files = unzipSync(await readFile(await makePackage({ profiles: ['scorm12'], modules: [module] })));
  const paths = Object.keys(files);
  const scripts = paths
    .filter((path) => path.endsWith('.js'))
    .map((path) => strFromU8(files[path] ?? new Uint8Array()));
  return { paths, scripts: scripts.join('\n') };
}

test.each(course.modules)(
  'a package of the module %s holds its own questions and drawings, of no other module',
  async (id) => {
    const whole = await loadModules();
    const { paths, scripts } = await unpack(id);
    const owners = [...listPractice(whole), ...listPoolItems(whole)]
      .filter(({ value }) => scripts.includes(`id:\`${value.id}\`,n:${value.n},`))
      .map((placed) => placed.in.module.id);
    // The diagnostic of the opening module asks about modules that are not there.
    const asks = whole.some(({ module, quiz }) => module.id === id && quiz !== undefined);
    expect([...new Set(owners)]).toEqual(asks ? [id] : []);
    const drawn = paths.flatMap((path) => /^assets\/drawn-(.+)-.{8}\.js$/.exec(path)?.[1] ?? []);
    expect(drawn.filter((owner) => owner !== id)).toEqual([]);
  },
);
