import { expect, test } from 'vitest';
import { nameUuid } from './name-uuid';

test('a UUID from a name is that of RFC 9562, version 5', () => {
  // Made with Python: uuid.uuid5(uuid.UUID('7b1c0a9e-5d2f-4c84-a3f6-e21894b7d05c'), 'sample')
  expect(nameUuid('sample')).toBe('3c753f70-33ce-5565-b213-1aa4f5fd9eec');
});
