import { expect, test } from 'vitest';
import { createForeign, createWindow } from '../testing/fake-windows';
import { findApi, type ApiName } from './find-api';

const findObject = (start: object, name: ApiName) => findApi(start, name)?.api ?? null;

const LMS_12 = { LMSInitialize: () => 'true' };
const LMS_2004 = { Initialize: () => 'true' };

function nest(depth: number, outermost: object): object {
  return depth === 0 ? outermost : createWindow({}, nest(depth - 1, outermost));
}

test.each([0, 1, 3, 8, 499])('an API %i frames up is found', (depth) => {
  expect(findObject(nest(depth, createWindow({ API: LMS_12 })), 'API')).toBe(LMS_12);
});

test('the search ends after 500 frames', () => {
  expect(findObject(nest(502, createWindow({ API: LMS_12 })), 'API')).toBeNull();
});

test('without any API the answer is null', () => {
  expect(findObject(nest(3, createWindow()), 'API')).toBeNull();
});

test('of two APIs the one of the wanted version is taken', () => {
  const outer = createWindow({ API_1484_11: LMS_2004 });
  const start = createWindow({ API: LMS_12 }, outer);
  expect(findObject(start, 'API_1484_11')).toBe(LMS_2004);
  expect(findObject(start, 'API')).toBe(LMS_12);
});

test('a frame of another origin in between is passed over', () => {
  const start = createWindow({}, createForeign(createWindow({ API: LMS_12 })));
  expect(findObject(start, 'API')).toBe(LMS_12);
});

test('the opener is searched with its ancestors, also behind frames of another origin', () => {
  const opener = createWindow({}, createWindow({ API: LMS_12 }));
  expect(findObject(createWindow({ opener }), 'API')).toBe(LMS_12);
  const start = createWindow({}, createForeign(undefined, opener));
  expect(findObject(start, 'API')).toBe(LMS_12);
});

test('an opener that was set to null is survived, the own parent still counts', () => {
  expect(findObject(createWindow({ opener: null }, createWindow({ API: LMS_12 })), 'API')).toBe(LMS_12);
});

test('the nearest API wins, and the own frames before the opener', () => {
  const far = { LMSInitialize: () => 'false' };
  const opener = createWindow({ API: far });
  expect(findObject(createWindow({ opener }, createWindow({ API: LMS_12 })), 'API')).toBe(LMS_12);
});

test('a page element of that name is not an API', () => {
  const start = createWindow({ API: { tagName: 'DIV' } }, createWindow({ API: LMS_12 }));
  expect(findObject(start, 'API')).toBe(LMS_12);
});

test('the window that has the API is told', () => {
  const lms = createWindow({ API: LMS_12 });
  expect(findApi(createWindow({}, createWindow({}, lms)), 'API')?.window).toBe(lms);
});
