import { ICON_FILES } from '../../src/content/offline-list';
import { fail, succeed, type Result } from '../../src/content/result';
import { readTexts } from '../course-texts';
import type { PackageFiles } from '../package-sources';
import type { ManifestTexts } from './manifest-facts';

/** Colours of `src/styles/tokens.css` in light: paper and teal. */
const PAPER = '#fbfaf6';
const TEAL = '#0b5f57';

const SHORT_NAME = 'offline.appName';

function readShortName(language: string, files: PackageFiles): Result<string, string> {
  const file = `locales/${language}/offline.json`;
  const name = readTexts(files.get(file))[SHORT_NAME];
  return name === undefined ? fail(`"${file}" has no short name of the course`) : succeed(name);
}

const describeIcon = (src: string) => {
  const size = /\d+/.exec(src)?.[0] ?? '';
  const purpose = src.includes('maskable') ? 'maskable' : 'any';
  return { src, sizes: `${size}x${size}`, type: 'image/png', purpose };
};

/**
 * What a browser shows of the installed course in one language (W3C Web Application Manifest). All languages are one app, as it has no
 * `id`: a browser then knows it by its start address. An `id` would count from the root of the server, where another course may lie.
 * `files` hold the texts of the language; the error names the file without a short name.
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
