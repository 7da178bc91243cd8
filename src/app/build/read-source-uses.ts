import { join } from 'node:path';
import { runnerImport } from 'vite';
import { deriveSourceUses, type ModuleSources, type SourceUses } from '../../content/source-uses';

/** Where the course under `root` uses each source; `modules` are its modules in course order. */
export async function readSourceUses(root: string, modules: readonly string[]): Promise<SourceUses> {
  const file = join(root, 'src/app/build/structures.ts');
  const { structures } = (await runnerImport<{ structures: readonly ModuleSources[] }>(file)).module;
  return deriveSourceUses(modules.flatMap((id) => structures.filter(({ module }) => module.id === id)));
}
