import type { Plugin } from 'vite';

/**
 * Removes the calls of `defineLesson`, `defineItems` and `defineQuiz` in a build. They only give the structures their types; without them
 * no structure has to import a function.
 */
export const stripDefinitions = (): Plugin => ({
  name: 'strip-definitions',
  apply: 'build',
  transform: {
    filter: { id: /\/modules\/.+\.ts$/ },
    handler: (code) => ({ code: code.replaceAll(/\bdefine(?:Lesson|Items|Quiz)\(/g, '('), map: null }),
  },
});
