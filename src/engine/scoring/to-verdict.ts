import { ITEM_POINTS, type ItemScore } from './answer';

/** Full points are right, none are wrong, anything between is partly right. */
export function toVerdict(points: number): ItemScore['verdict'] {
  if (points === ITEM_POINTS) return 'right';
  return points === 0 ? 'wrong' : 'partly';
}
