import { ICON_FILES } from '../../src/content/offline-list';
import { fail, succeed, type Result } from '../../src/content/result';
import type { PackageFiles } from '../package-sources';
import type { ManifestTexts } from './manifest-facts';

/** Colours of `src/styles/tokens.css` in light: paper and teal. */
const PAPER = '#fbfaf6';
const TEAL = '#0b5f57';

const SHORT_NAME = 'offline.appName';

function readShortName(language: string, files: PackageFiles): Result<string, string> {
  const file = `locales/${language}/offline.json`;
  const texts: unknown = JSON.parse(new TextDecoder().decode(files.get(file)) || '{}');
  const name: unknown =
    typeof texts === 'object' && texts !== null ? Reflect.get(texts, SHORT_NAME) : undefined;
  return typeof name === 'string' ? succeed(name) : fail(`"${file}" has no short name of the course`);
}

const describeIcon = (src: string) => {
  const size = /\d+/.exec(src)?.[0] ?? '';
  const purpose = src.includes('maskable') ? 'maskable' : 'any';
  return { src, sizes: `${size}x${size}`, type: 'image/png', purpose };
};

/**
 * What a browser shows of the installed course in one language (W3C Web Application Manifest). All languages are one app: without an `id` of
 * its own it is known by where it starts. An `id` would count from the root of the server, where another course may lie.
 */
export function renderAppManifest(
  { language, title, description }: ManifestTexts,
  files: PackageFiles,
): Result<string, string> {
  const shortName = readShortName(language, files);
  if (!shortName.ok) return shortName;
  const manifest = {
    name: title,
    short_name: shortName.value,
    description,
    lang: language,
    dir: 'auto',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: PAPER,
    theme_color: TEAL,
    icons: ICON_FILES.map(describeIcon),
  };
  return succeed(`${JSON.stringify(manifest, null, 2)}\n`);
}
