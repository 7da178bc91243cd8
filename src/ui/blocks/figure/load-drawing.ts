import type { Drawing } from '../../../content/drawing';
import { fail, succeed, type Result } from '../../../content/result';

const loaders = import.meta.glob<Drawing | undefined>('../../../../assets/*/*.tsx', { import: 'drawing' });

/** Fetches the drawing `<folder>/<name>` of `assets/`. The error names what could not be had. */
export async function loadDrawing(name: string): Promise<Result<Drawing, string>> {
  try {
    const drawing = await loaders[`../../../../assets/${name}.tsx`]?.();
    return drawing ? succeed(drawing) : fail(name);
  } catch {
    return fail(name);
  }
}
