import { expect, test } from 'vitest';
import { createForeign, createWindow } from '../testing/fake-windows';
import { watchPage } from './watch-page';

const createApi = () => ({ LMSInitialize: () => 'true' });

function openPage() {
  const api = createApi();
  const window = createWindow({ API: api, document: {}, closed: false });
  return { window, isGone: watchPage(window, 'API', api) };
}

test('a page that stays is not gone, also where the LMS puts another object in the place of the first', () => {
  const { window, isGone } = openPage();
  expect(isGone()).toBe(false);
  window['API'] = createApi();
  expect(isGone()).toBe(false);
  delete window['API'];
  expect(isGone()).toBe(false);
});

test('an LMS that makes a new object for each question is not gone', () => {
  const window = createWindow({ document: {} });
  Object.defineProperty(window, 'API', { get: createApi });
  expect(watchPage(window, 'API', createApi())()).toBe(false);
});

test('a page whose window was closed is gone', () => {
  const { window, isGone } = openPage();
  window['closed'] = true;
  expect(isGone()).toBe(true);
});

test.each([
  ['with an object of its own', createApi()],
  ['without any', undefined],
])(
  'a page that was loaded anew is gone, %s, and is back when the browser brings it back as it was',
  (_, api) => {
    const { window, isGone } = openPage();
    const before = { ...window };
    Object.assign(window, { API: api, document: {} });
    expect(isGone()).toBe(true);
    Object.assign(window, before);
    expect(isGone()).toBe(false);
  },
);

test('a first document that is replaced while the window keeps its object is not the end of a page', () => {
  const { window, isGone } = openPage();
  window['document'] = {};
  expect(isGone()).toBe(false);
});

test('a window that has gone to another origin is gone', () => {
  const api = createApi();
  let inner: object = createWindow({ API: api, document: {} });
  const window = new Proxy({}, { get: (_, key) => Reflect.get(inner, key) });
  const isGone = watchPage(window, 'API', api);
  inner = createForeign();
  expect(isGone()).toBe(true);
});

test('a window that never let itself be asked for its document counts as there', () => {
  const api = createApi();
  expect(watchPage(createWindow({ API: api }), 'API', api)()).toBe(false);
});
