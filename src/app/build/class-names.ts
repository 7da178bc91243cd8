import type { CSSOptions } from 'vite';

/** Short class names save 0.6 KiB of scripts before the first screen. The app and the rendered homes must use the same. */
export const shortClassNames: CSSOptions = { modules: { generateScopedName: '_[hash:base64:5]' } };
