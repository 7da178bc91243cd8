import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { measureFirstLoad } from '../support/first-load';
import { buildSyntheticCourse } from '../support/synthetic-course';

let root = '';

beforeAll(async () => {
  // Vitest's own environment would build React for development.
  vi.stubEnv('NODE_ENV', 'production');
  root = await buildSyntheticCourse();
}, 180_000);

afterAll(() => rm(root, { recursive: true, force: true }));

it('loads no more than a tenth more for the first screen of 1,000 lessons and 3,000 questions', () => {
  const real = measureFirstLoad('dist/build', 'en');
  const synthetic = measureFirstLoad(join(root, 'dist/build'), 'en');
  console.log(
    `first load: ${real} bytes real, ${synthetic} bytes synthetic (${((synthetic / real) * 100 - 100).toFixed(1)}% more)`,
  );
  expect(synthetic).toBeLessThanOrEqual(real * 1.1);
});
