import { uiText } from '../../i18n/ui-text';
import type { ModulePart } from './use-module-parts';

const WORDS = {
  open: 'part.open',
  new: 'part.new',
  started: 'part.started',
  done: 'part.done',
  skipped: 'part.skipped',
} as const;

/** How far a part of a module is, in words. */
export const namePartState = ({ state, isLocked }: Pick<ModulePart, 'state' | 'isLocked'>): string =>
  uiText(isLocked ? 'part.locked' : WORDS[state]);
