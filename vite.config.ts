import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { shortClassNames } from './src/app/build/class-names';
import { coursePlugin } from './src/app/build/course-plugin';

/** How the course that lies in `folder` is built into `dist/build`. */
export const createBuildConfig = (folder: string): UserConfig => ({
  root: `${folder}/src`,
  base: './',
  publicDir: false,
  plugins: [react(), coursePlugin(folder)],
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
  server: { fs: { allow: [folder] } },
  build: {
    outDir: `${folder}/dist/build`,
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    cssTarget: ['chrome111', 'firefox114', 'safari16.4'],
    // One style sheet and no data: URLs: few requests, and a strict content security policy.
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One script before the first screen, one for what other screens share, one for rare screens, one for use without network, one for all drawings: an LMS may serve each file slowly.
    // The records of SCORM 2004 and cmi5 write answers alike, so that a file for each would be two for one of them.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'index', tags: ['$initial'], priority: 3 },
            { name: 'self-study', test: /tracking\/self-study|scorm-again|idb-keyval/, priority: 2 },
            { name: 'records', test: /tracking\/(?:cmi5|scorm2004)|i18n\/read-plain-texts/, priority: 2 },
            { name: 'zip', test: /\/node_modules\/(?:@zip\.js|pako)\//, priority: 2 },
            {
              name: 'shared',
              test: /\/src\/(?:engine|i18n|ui\/(?:kit|text|blocks|questions|screens\/(?:[a-z-]+\.|sources\/source-entry|quiz\/lesson-link|lesson\/list-items)))/,
              minShareCount: 2,
              priority: 1,
            },
            {
              name: 'papers',
              test: /\/src\/(?:ui\/screens\/)?(?:certificate|passport|sealed)\/|\/node_modules\/qr\//,
              priority: 0,
            },
            {
              name: 'rare',
              test: /\/src\/(?:app\/(?:rare-screens|run-checks|kept-data|restore-)|diagnosis|ui\/screens\/(?:about|doctor|my-data|restore)\/)/,
              priority: 0,
            },
            {
              name: 'offline',
              test: /\/src\/(?:app\/keep-offline|offline\/|ui\/screens\/offline\/)/,
              priority: 0,
            },
            { name: 'drawing', test: /\/assets\/(?:shared\/|.*-icons|.*\/buildings)/, priority: 1 },
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
    // Browsers wait more than they compute: no core is left for nothing.
    maxWorkers: '100%',
    include: ['{src,modules,assets,scorm,tests}/**/*.test.{ts,tsx}'],
    reporters: ['default', './tests/support/count-reporter.ts'],
  },
});
