import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2';

/*
 * The Cyrillic parts of the two faces. They are added to those of the style sheet when the course is first shown in Russian, and lie only
 * in packages that have it; the browser fetches each when a letter of it is shown.
 */
const FACES = [
  ['Source Sans 3', sans],
  ['Source Serif 4', serif],
] as const;

for (const [family, address] of FACES)
  document.fonts.add(
    new FontFace(family, `url("${address}") format("woff2")`, {
      weight: '200 900',
      display: 'swap',
      unicodeRange: 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116',
    }),
  );
