import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkPackage } from '../../scorm/check/check-package';
import { readSchemas } from '../../scorm/read-schemas';
import { PROFILES } from '../../src/content/package-options';
import { findPackage } from '../support/find-package';
import { validateManifest } from './validate-manifest';

const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe.each(['scorm12', 'scorm2004-3rd', 'scorm2004-4th'] as const)(
  'the package of the whole course for %s',
  (profile) => {
    const files = unzipSync(readFileSync(findPackage(profile)));
    const manifest = decode(files['imsmanifest.xml']);

    it('has a manifest that is valid against the official schemas', async () => {
      expect(await validateManifest(profile, manifest)).toEqual([]);
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
  },
);

/** What a profile allows beyond the policy of all. */
const OPENED: Partial<Record<string, readonly (readonly [string, string])[]>> = {
  cmi5: [['connect-src', '*']],
  web: [
    ['script-src', "'self' 'wasm-unsafe-eval'"],
    ['worker-src', "'self'"],
    ['manifest-src', "'self'"],
  ],
};

/** The policy of a page: directive → sources. It must stand before all that the page loads. */
function readPolicy(page: string): ReadonlyMap<string, string> {
  const [, policy] = /<head>\s*<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  const directives = (policy ?? '').split(';').map((directive) => directive.trim().split(' '));
  return new Map(directives.map(([name = '', ...sources]) => [name, sources.join(' ')]));
}

describe.each(PROFILES)('the page of the whole course for %s', (profile) => {
  it('has no script, handler or style attribute in it, and is under a policy that lets in no more than the profile needs', () => {
    const page = decode(unzipSync(readFileSync(findPackage(profile)))['index.html']);
    expect(page).not.toMatch(
      /<script(?![^>]*\ssrc=)|\sstyle=|\son\w+=|https?:(?!\/\/www\.w3\.org\/2000\/svg)/,
    );
    // The styles of the home are part of it, and the policy names them.
    const [, styles = ''] = page.split(/<style>|<\/style>/);
    const hash = createHash('sha256').update(styles).digest('base64');
    const policy = readPolicy(page);
    expect(policy).toEqual(
      new Map([
        ['default-src', "'none'"],
        ['style-src', `'self' 'sha256-${hash}'`],
        ['img-src', "'self' data: blob:"],
        ['font-src', "'self'"],
        ['base-uri', "'none'"],
        ['form-action', "'none'"],
        ['script-src', "'self'"],
        ['connect-src', "'self'"],
        ...(OPENED[profile] ?? []),
      ]),
    );
  });
});

it.each(PROFILES.filter((profile) => profile !== 'web'))(
  'the package for %s holds no service worker, and nothing that starts one or makes it installable',
  (profile) => {
    const files = unzipSync(readFileSync(findPackage(profile)));
    const guilty = Object.entries(files).filter(
      ([name, contents]) =>
        /worker|offline|webmanifest|icons/.test(name) || /serviceWorker|webmanifest/.test(decode(contents)),
    );
    expect(guilty.map(([name]) => name)).toEqual([]);
  },
);

it('the package of the whole course for cmi5 has a valid course structure with a title in each language', async () => {
  const structure = decode(unzipSync(readFileSync(findPackage('cmi5')))['cmi5.xml']);
  expect(await validateManifest('cmi5', structure)).toEqual([]);
  expect(structure.match(/<langstring lang="fr">/g)).toHaveLength(4);
});

it.each(PROFILES)(
  'the check of packages finds no error and no warning in the one for %s',
  async (profile) => {
    const report = await checkPackage(readFileSync(findPackage(profile)), { loadSchemas: readSchemas });
    expect(report).toMatchObject({ kind: profile, isComplete: true });
    expect(report?.findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  },
);
