type FakeWindow = Record<string, unknown>;

/** A window; without a parent it is its own, as in a browser. `window.top` may not be touched at all. */
export function createWindow(properties: FakeWindow = {}, parent?: object): FakeWindow {
  const made: FakeWindow = { opener: null, ...properties };
  made['parent'] = parent ?? made;
  Object.defineProperty(made, 'top', {
    get: () => {
      throw new Error('touched top');
    },
  });
  return made;
}

/** Of another origin: only `parent` and `opener` may be read. */
export const createForeign = (parent?: object, opener: object | null = null): object => {
  const foreign: object = new Proxy(
    {},
    {
      get: (_, key) => {
        if (key === 'parent') return parent ?? foreign;
        if (key === 'opener') return opener;
        throw new Error('SecurityError');
      },
    },
  );
  return foreign;
};
