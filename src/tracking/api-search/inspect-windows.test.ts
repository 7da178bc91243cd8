import { expect, test } from 'vitest';
import { createForeign, createWindow } from '../testing/fake-windows';
import { inspectWindows } from './inspect-windows';

const API = { LMSInitialize: () => 'true' };
const inspect = (start: object) => inspectWindows(start, 'API');

test('a page by itself has no windows around it and no LMS', () => {
  expect(inspect(createWindow())).toEqual({ place: 'none', frame: 'top', origin: 'alone' });
});

test('an LMS is found around the course or in what opened it', () => {
  expect(inspect(createWindow({}, createWindow({ API })))).toEqual({
    place: 'around',
    frame: 'frame',
    origin: 'same',
  });
  expect(inspect(createWindow({ opener: createWindow({ API }) }))).toEqual({
    place: 'opener',
    frame: 'popup',
    origin: 'same',
  });
});

test('where none is found a window of another origin is named, as it may hide one', () => {
  expect(inspect(createWindow({}, createForeign()))).toEqual({
    place: 'hidden',
    frame: 'frame',
    origin: 'other',
  });
  expect(inspect(createWindow({ opener: createForeign() }))).toMatchObject({ place: 'hidden' });
});

test('an LMS that is found behind a window of another origin is found all the same', () => {
  expect(inspect(createWindow({}, createForeign(createWindow({ API }))))).toMatchObject({
    place: 'around',
    origin: 'other',
  });
});

test('an LMS with the other version of SCORM is told from none', () => {
  const lms = createWindow({ API_1484_11: { Initialize: () => 'true' } });
  expect(inspect(createWindow({}, lms))).toMatchObject({ place: 'other-version' });
});
