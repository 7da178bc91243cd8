/** A window as the search for an API sees it. */
export type LmsWindow = Record<string, unknown>;

const outermost = (window: LmsWindow): unknown => {
  const parent: unknown = window['parent'];
  return parent === window ? window : Reflect.get(Object(parent), 'top');
};

function open(properties: LmsWindow, parent: object | null, opener: () => object | null): LmsWindow {
  const made: LmsWindow = { ...properties };
  made['parent'] = parent ?? made;
  Object.defineProperty(made, 'opener', { get: opener });
  Object.defineProperty(made, 'top', { configurable: true, get: () => outermost(made) });
  return made;
}

export const createLmsWindow = (properties: LmsWindow): LmsWindow => open(properties, null, () => null);
export const openFrame = (parent: object, properties: LmsWindow = {}): LmsWindow =>
  open(properties, parent, () => null);
export const openPopup = (opener: () => object | null): LmsWindow => open({}, null, opener);

/** A window around which there is one whose properties may not be touched at all from inside. */
export function guardTop(window: LmsWindow): LmsWindow {
  Object.defineProperty(window, 'top', {
    get: () => {
      throw new Error('SecurityError');
    },
  });
  return window;
}

/** A window of another origin: only `parent` and `opener` may be read. */
export const createForeign = (parent: object): object =>
  new Proxy(
    {},
    {
      get: (_, key) => {
        if (key === 'parent') return parent;
        if (key === 'opener') return null;
        throw new Error('SecurityError');
      },
    },
  );
