import { expect, it } from 'vitest';
import { createUuid } from './create-uuid';

it('ids are UUIDs of version 4, each its own', () => {
  const ids = Array.from({ length: 100 }, createUuid);
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(ids).size).toBe(100);
});
