import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { shortClassNames } from './src/app/build/class-names';
import { coursePlugin } from './src/app/build/course-plugin';
import { CSS_TARGETS } from './src/app/build/oldest-browsers';
import { SlowFirst } from './tests/support/slow-first';
import { stripDefinitions } from './src/app/build/strip-definitions';

/**
 * The lessons of a module are one script, as each is small and a zip takes a toll for each file; its pools and models are for themselves.
 * By the name the packager knows whose it is (`scorm/select-files.ts`).
 */
const nameStructures = (path: string): string | null => {
  const [, module, file = ''] = /\/modules\/([\w-]+)\/([\w-]+)\.ts$/.exec(path) ?? [];
  return module === undefined || /^(?:quiz|simulation|diagnostic)$/.test(file) ? null : `m-${module}`;
};

/** The small drawings of a module are one script, too, known by its name. */
const nameDrawings = (path: string): string | null => {
  const [, folder] = /\/assets\/([\w-]+)\/[\w-]+\.\w+$/.exec(path) ?? [];
  return folder === undefined ? null : `drawn-${folder}`;
};

/** How the course that lies in `folder` is built into `dist/build`. */
export const createBuildConfig = (folder: string): UserConfig => ({
  root: `${folder}/src`,
  base: './',
  publicDir: false,
  plugins: [react(), coursePlugin(folder), stripDefinitions()],
  // The package points bundlers to its development build; without its warnings the first load is 1.6 KiB smaller.
  resolve: {
    alias: [
      {
        find: /^react-router$/,
        replacement: `${folder}/node_modules/react-router/dist/production/index.mjs`,
      },
    ],
  },
  css: shortClassNames,
  // The worker of the XML parser exports a function that nothing takes.
  worker: { rolldownOptions: { output: { name: 'worker' } } },
  server: { fs: { allow: [folder] } },
  build: {
    outDir: `${folder}/dist/build`,
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    cssTarget: CSS_TARGETS,
    // One style sheet and no data: URLs: few requests, and a strict content security policy.
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One script before the first screen, one for what other screens share, one for rare screens, one for use without network, one for all drawings: an LMS may serve each file slowly.
    // The records of SCORM 2004 and cmi5 write answers alike, so that a file for each would be two for one of them.
    rolldownOptions: {
      // The router makes a list at its start for a server that there is none of; nothing needs a call of it for its effect.
      treeshake: { manualPureFunctions: ['Object.getOwnPropertyNames'] },
      output: {
        codeSplitting: {
          groups: [
            { name: 'index', tags: ['$initial'], priority: 3 },
            { name: 'self-study', test: /tracking\/self-study|scorm-again|idb-keyval/, priority: 2 },
            {
              name: 'records',
              test: /tracking\/(?:cmi5|scorm2004)|i18n\/read-plain-texts|app\/open-words/,
              priority: 2,
            },
            { name: 'zip', test: /\/node_modules\/(?:@zip\.js|pako)\//, priority: 2 },
            // What only a learner who comes back needs: what is to be recalled, the note on a finished course, what joins record and journal and asks about them.
            {
              name: 'returning',
              test: /\/src\/(?:app\/(?:device-recall|settle-launch|decide-launch)|calendar\/days|engine\/(?:course\/merge-|recall\/(?:recall-item|schedule)|resume\/reconcile-)|app\/word-claim|ui\/screens\/(?:home\/course-finished|recall\/recall-link|update\/load-update-note))/,
              priority: 2,
            },
            {
              name: 'shared',
              test: /\/src\/(?:content\/(?:define-module|list-questions|list-terms|source-uses)|engine|i18n|ui\/(?:kit|text|blocks|questions|screens\/(?:[a-z-]+\.|sources\/(?:list-sources|source-entry)|quiz\/(?:lesson-link|quiz-view\.module)|lesson\/(?:list-items|lesson-links)|recall\/use-note)))/,
              minShareCount: 2,
              priority: 1,
            },
            { name: 'sources', test: /virtual:source-uses|\/screens\/sources\//, priority: 1 },
            { name: 'glossary', test: /\/modules\/glossary|screens\/glossary\/terms/, priority: 1 },
            {
              name: 'learning',
              test: /\/src\/(?:app\/(?:device-notes|learning-screens)|ui\/screens\/(?:continue-screen|lesson|module))/,
              priority: 0,
            },
            {
              name: 'search',
              test: /\/src\/(?:search|ui\/screens\/search)\/|virtual:search-map|\/minisearch\//,
              priority: 0,
            },
            {
              name: 'papers',
              test: /\/src\/(?:ui\/screens\/)?(?:certificate|passport|sealed)\/|\/node_modules\/qr\//,
              priority: 0,
            },
            // What is to be there when the network or the LMS is not: fetched soon after the first screen.
            {
              name: 'care',
              test: /\/src\/(?:app\/run-checks|diagnosis\/(?:c|diagnosis|encode-)|tracking\/(?:api-search\/inspect-|scorm\/describe-)|ui\/screens\/(?:use-copy|doctor\/code-box|shell\/(?:attend-|idle-|made-)))/,
              priority: 2,
            },
            {
              name: 'rare',
              test: /\/modules\/about|\/src\/(?:app\/(?:continue-here|rare-screens|kept-data|open-kept|restore-)|calendar|diagnosis|ui\/screens\/(?:about|doctor|elsewhere|my-data|plan|recall|restore)\/)/,
              priority: 0,
            },
            {
              name: 'offline',
              test: /\/src\/(?:app\/keep-offline|offline\/|ui\/screens\/offline\/)/,
              priority: 0,
            },
            // Before the drawings of modules: what several of them use must not become part of one, which a package may lack.
            { name: 'drawing', test: /\/assets\/(?:shared\/|.*-icons|.*\/buildings)/, priority: 2 },
            {
              name: nameDrawings,
              debugName: 'drawings',
              test: /\/assets\/(?!shared\/)[\w-]+\/(?!.*(?:-icons|buildings))/,
              priority: 1,
            },
            { name: nameStructures, debugName: 'structures', test: /\/modules\//, priority: 1 },
          ],
        },
      },
    },
  },
});

const project = dirname(fileURLToPath(import.meta.url));
const isTest = process.env['VITEST'] !== undefined;

export default defineConfig({
  ...createBuildConfig(project),
  ...(isTest && { root: project }),
  test: {
    environment: 'node',
    // Browsers and child processes on two busy cores; nothing waits longer than it must.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Browsers wait more than they compute, so no core is left for nothing; more workers than cores are no faster.
    maxWorkers: '100%',
    sequence: { sequencer: SlowFirst },
    include: ['{src,modules,assets,scorm,tests}/**/*.test.{ts,tsx}'],
    reporters: ['default', './tests/support/count-reporter.ts'],
  },
});
