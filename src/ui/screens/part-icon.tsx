import { Icon } from '../kit/icon/icon';
import type { ModulePart } from './use-module-parts';

const ICONS = {
  open: 'lesson-open',
  new: 'lesson-open',
  started: 'lesson-open',
  done: 'lesson-done',
  skipped: 'lesson-done',
} as const;

/** How far a part of a module is, at a glance. */
export const PartIcon = ({ state, isLocked }: Pick<ModulePart, 'state' | 'isLocked'>) => (
  <Icon name={isLocked ? 'lesson-locked' : ICONS[state]} />
);
