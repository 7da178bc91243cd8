import { join } from 'node:path';
import { runnerImport } from 'vite';
import type { WholeModule } from '../../content/types';

/** The course under `root` with its lessons and pools; `modules` are its modules in course order. */
export async function readStructures(root: string, modules: readonly string[]): Promise<WholeModule[]> {
  const file = join(root, 'src/app/build/structures.ts');
  const { structures } = (await runnerImport<{ structures: readonly WholeModule[] }>(file)).module;
  return modules.flatMap((id) => structures.filter(({ module }) => module.id === id));
}
