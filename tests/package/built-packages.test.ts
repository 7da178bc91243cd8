import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { findPackage } from '../support/find-package';
import { validateManifest } from './validate-manifest';

const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe.each(['scorm12', 'scorm2004-3rd', 'scorm2004-4th'] as const)(
  'the package of the whole course for %s',
  (profile) => {
    const files = unzipSync(readFileSync(findPackage(profile)));
    const manifest = decode(files['imsmanifest.xml']);

    it('has a manifest that is valid against the official schemas', async () => {
      expect(await validateManifest(profile, manifest)).toEqual({ valid: true, errors: [] });
    });

    it('lists every file it carries, and carries every file it lists', () => {
      const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, href]) => href);
      const carried = Object.keys(files).filter((name) => name !== 'imsmanifest.xml');
      expect(listed).toHaveLength(carried.length);
      expect(new Set(listed)).toEqual(new Set(carried));
    });

    it('begins its style sheet with the order of the cascade layers', () => {
      const sheet = Object.keys(files).find((name) => name.endsWith('.css'));
      expect(decode(files[sheet ?? ''])).toMatch(/^@layer reset,tokens,base,kit,blocks,screens,print;/);
    });

    it('holds a page without inline script, style or handler, under a policy that lets nothing in from outside', () => {
      const page = decode(files['index.html']);
      expect(page).toContain('http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;;');
      expect(page).not.toMatch(
        /<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=|https?:(?!\/\/www\.w3\.org\/2000\/svg)/,
      );
    });
  },
);
