import { expect, it } from 'vitest';
import { BUILD_INPUTS } from '../../scorm/build/ensure-build';
import { parseSource, readSources } from '../support/read-sources';
import { listImports } from './list-imports';

const isInput = (path: string): boolean =>
  BUILD_INPUTS.some((input) => path === input || path.startsWith(`${input}/`));

it('a change in any file that a build or a package runs on makes both anew', () => {
  const running = readSources(/\.tsx?$/).filter(
    ({ path }) => isInput(path) && !/\.test\.tsx?$|\/testing\//.test(path),
  );
  const unseen = running
    .map(parseSource)
    .flatMap(listImports)
    .filter(({ to, isPackage, kind }) => !isPackage && kind !== 'types' && !isInput(to))
    .map(({ place, to }) => `${place} → ${to}`);
  expect(running.length).toBeGreaterThan(500);
  expect(unseen).toEqual([]);
});
