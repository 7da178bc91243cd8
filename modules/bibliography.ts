import type { Source } from '../src/content/source';
import entries from './bibliography.json';

/** Every source that the course uses, by id. The Sources page lists them; ids are permanent. */
export const bibliography = entries satisfies Readonly<Record<string, Source>>;
