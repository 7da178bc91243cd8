import { expect, it } from 'vitest';
import type { RecordStatus } from '../tracking/session/derive-status';
import { whyClosed } from './why-closed';

const OPEN: RecordStatus = { kind: 'saved', at: 0 };
const CLOSING: RecordStatus = { kind: 'closing', error: null };
const WAITING: RecordStatus = { kind: 'closing', error: 'threw' };
const SAVED: RecordStatus = { kind: 'closed', error: null };
const OFFLINE: RecordStatus = { kind: 'closed', error: 'offline' };
const NOTHING = { isKept: false, elsewhere: null, isErased: false } as const;

it.each([
  [null, 'the course is open', OPEN, {}],
  ['closing', 'the learner leaves, and the last save is under way', CLOSING, {}],
  ['waiting', 'the learner leaves, and the last save is not answered', WAITING, {}],
  ['saved', 'the learner has left, and all is saved', SAVED, {}],
  ['unsaved', 'the learner has left, and the last save failed', OFFLINE, {}],
  ['erased', 'everything was erased', SAVED, { isErased: true }],
  ['leaving', 'another tab wants the course, which is still closing', OPEN, { elsewhere: 'wanted' }],
  [
    'leaving',
    'another tab wants the course, and the last save is under way',
    CLOSING,
    { elsewhere: 'wanted' },
  ],
  ['elsewhere', 'another tab goes on, and all is saved here', SAVED, { elsewhere: 'wanted' }],
  ['kept', 'another tab goes on with what this device kept', OFFLINE, { elsewhere: 'wanted', isKept: true }],
  ['lost', 'another tab goes on, and the last save failed', OFFLINE, { elsewhere: 'wanted' }],
  [
    'taken',
    'another tab has taken the course, and nothing is known of the last save',
    OPEN,
    { elsewhere: 'taken' },
  ],
  ['taken', 'another tab has taken the course from a closed record', SAVED, { elsewhere: 'taken' }],
] as const)('%s is said when %s', (reason, _, status, changes) => {
  expect(whyClosed({ ...status, ...NOTHING, ...changes })).toBe(reason);
});
