import { readFileSync } from 'node:fs';

/** The zip of the whole course that `npm run package` made for a profile. */
export function findPackage(profile: string): string {
  const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
  return `dist/packages/circular-ict-procurement-${version}-${profile}.zip`;
}
