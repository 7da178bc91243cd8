import { describe, expect, it } from 'vitest';
import { moveItem } from './move-item';

describe('moveItem', () => {
  it.each([
    [0, 2, ['b', 'c', 'a']],
    [2, 0, ['c', 'a', 'b']],
    [1, 2, ['a', 'c', 'b']],
  ])('moves the item at %d to place %d and closes the gap', (from, to, moved) => {
    expect(moveItem(['a', 'b', 'c'], from, to)).toEqual(moved);
  });

  it.each([
    [0, -1],
    [2, 3],
    [1, 1],
    [5, 0],
  ])('leaves the list as it is where %d cannot go to %d', (from, to) => {
    const items = ['a', 'b', 'c'];
    expect(moveItem(items, from, to)).toBe(items);
  });
});
