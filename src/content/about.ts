import type { SourceId } from './ids';
import { listBlockKeys } from './list-text-keys';
import type { BlockOf } from './types';

/** The page about the course itself: what stands in `modules/about.ts`. Words in `locales/<lng>/about.json`. */
export interface About {
  /** Targets of `<link-ID>`. */
  readonly sources: readonly SourceId[];
  readonly blocks: readonly (BlockOf<'heading'> | BlockOf<'text'> | BlockOf<'list'>)[];
}

export const listAboutKeys = ({ blocks }: About): string[] => blocks.flatMap(listBlockKeys);
