import { describe, expect, it } from 'vitest';
import { listInOrder } from './list-in-order';

const options = [{ n: 1 }, { n: 2 }, { n: 3 }];

describe('listInOrder', () => {
  it('follows the permanent numbers, not the places', () => {
    expect(listInOrder(options, [3, 1, 2]).map(({ n }) => n)).toEqual([3, 1, 2]);
  });

  it('passes over a number that is gone and puts a new option last', () => {
    expect(listInOrder(options, [9, 2, 1]).map(({ n }) => n)).toEqual([2, 1, 3]);
  });
});
