import { fail, succeed, type Result } from '../../../src/content/result';
import type { PackageFiles } from '../package-files';

export interface Target {
  /** From the root of the zip. */
  readonly path: string;
  /** It carries a query or a fragment. */
  readonly hasQuery: boolean;
  /** Only with its percent signs decoded does it name a file. */
  readonly isEncoded: boolean;
}

/** `external`: on another server; `path`: a form that no zip can hold. */
export type HrefFault = 'external' | 'path';

/** Resolves `.` and `..`; undefined where they lead out of the zip. */
function normalize(path: string): string | undefined {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '..' && part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** What an `href` of a manifest points to; `base` is what `xml:base` puts before it. */
export function resolveHref(base: string, href: string, files: PackageFiles): Result<Target, HrefFault> {
  if (/^(?:[a-z][a-z0-9+.-]+:)?\/\//i.test(href) || /^(?:https?|data|javascript|mailto):/i.test(href))
    return fail('external');
  if (href.startsWith('/') || href.includes('\\') || /^[a-z]+:/i.test(href)) return fail('path');
  const plain = href.replace(/[?#].*$/s, '');
  const path = normalize(base + plain);
  if (path === undefined || path === '') return fail('path');
  const decoded = normalize(decode(base + plain));
  const isEncoded = decoded !== undefined && decoded !== path && !files.has(path);
  return succeed({ path: isEncoded ? decoded : path, hasQuery: plain !== href, isEncoded });
}
