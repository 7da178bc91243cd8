import type { FindingList, Place } from '../findings';
import type { PackageFiles } from '../package-files';
import { listChildren, listWithin, readAttribute, type XmlElement } from '../xml/xml-element';
import type { Resource } from './list-resources';
import { resolveHref } from './resolve-href';
import type { ScormVersion } from './scorm-versions';

const MANIFEST = 'imsmanifest.xml';

interface Checked {
  readonly version: ScormVersion;
  readonly files: PackageFiles;
  readonly findings: FindingList;
  /** Grows with every file that the manifest names. */
  readonly listed: Set<string>;
}

/** Follows one address of the manifest. Answers the path that it means, or undefined where it means none here. */
function follow(
  base: string,
  { href, line, missing }: { href: string; line: number; missing: 'file-missing' | 'launch-file-missing' },
  { files, findings, listed }: Checked,
): string | undefined {
  const place: Place = { file: MANIFEST, line, found: href };
  const target = resolveHref(base, href, files);
  if (!target.ok) {
    findings.add(target.error === 'external' ? 'href-external' : 'href-path', place);
    return undefined;
  }
  const { path, hasQuery, isEncoded } = target.value;
  if (hasQuery) findings.add('href-query', place);
  if (isEncoded) findings.add('href-encoded', place);
  listed.add(path);
  if (files.has(path)) return path;
  const alike = files.findAlike(path);
  if (alike === undefined) findings.add(missing, place);
  else {
    listed.add(alike);
    findings.add('file-name-case', { ...place, found: `${path} ≠ ${alike}` });
  }
  return path;
}

function checkLaunch({ element, identifier, href }: Resource, { version, findings }: Checked): void {
  const place = { file: MANIFEST, line: element.line, found: identifier };
  if (!/^(?:sco|asset)$/.test(readAttribute(element, version.scormType) ?? ''))
    findings.add('scorm-type', place);
  if (href === undefined || href.trim() === '') findings.add('resource-without-href', place);
}

function checkResource(resource: Resource, isLaunched: boolean, checked: Checked): void {
  const { element, href, base, files } = resource;
  if (isLaunched) checkLaunch(resource, checked);
  const launched = href === undefined || href.trim() === '' ? undefined : href;
  const missing = isLaunched ? 'launch-file-missing' : 'file-missing';
  const own =
    launched === undefined
      ? undefined
      : follow(base, { href: launched, line: element.line, missing }, checked);
  const paths = files.flatMap((file) => {
    const address = readAttribute(file, 'href') ?? '';
    const target = resolveHref(base, address, checked.files);
    // The file that the resource itself names has been looked at already.
    if (own !== undefined && target.ok && target.value.path === own) return [own];
    return [follow(base, { href: address, line: file.line, missing: 'file-missing' }, checked)];
  });
  if (own !== undefined && !paths.includes(own))
    checked.findings.add('href-not-listed', { file: MANIFEST, line: element.line, found: own });
}

function checkDependencies(resources: readonly Resource[], findings: FindingList): void {
  const names = new Set(resources.map(({ identifier }) => identifier));
  for (const { element } of resources)
    for (const dependency of listChildren(element, 'dependency')) {
      const found = readAttribute(dependency, 'identifierref') ?? '';
      if (!names.has(found))
        findings.add('dependency-missing', { file: MANIFEST, line: dependency.line, found });
    }
}

/** Checks what resources point to; answers every file that the manifest names. */
export function checkResources(
  manifest: XmlElement,
  resources: readonly Resource[],
  launched: ReadonlySet<Resource>,
  scope: Omit<Checked, 'listed'>,
): ReadonlySet<string> {
  const listed = new Set<string>();
  for (const resource of resources) {
    const { base, element } = resource;
    if (base !== '') scope.findings.add('xml-base', { file: MANIFEST, line: element.line, found: base });
    checkResource(resource, launched.has(resource), { ...scope, listed });
  }
  checkDependencies(resources, scope.findings);
  // Metadata of its own file (adlcp:location).
  for (const location of listWithin(manifest, 'location')) listed.add(location.text);
  return listed;
}
