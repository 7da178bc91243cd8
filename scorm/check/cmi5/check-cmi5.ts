import type { FindingList, Place } from '../findings';
import type { PackageFiles } from '../package-files';
import { resolveHref } from '../scorm/resolve-href';
import { listChildren, listWithin, readAttribute, type XmlElement } from '../xml/xml-element';

const FILE = 'cmi5.xml';
const NAMESPACE = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';

/** Names that the launch puts into the query itself (cmi5 8.1). */
const RESERVED = new Set(['endpoint', 'fetch', 'actor', 'registration', 'activityid']);

/** RFC 3987, as far as it matters here: a scheme, and something after it without spaces. */
const isIri = (text: string): boolean => /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(text);

function checkUrl(url: string, place: Place, files: PackageFiles, findings: FindingList): void {
  const query = /\?([^#]*)/.exec(url)?.[1] ?? '';
  const names = [...new URLSearchParams(query).keys()];
  if (names.some((name) => RESERVED.has(name.toLowerCase()))) findings.add('cmi5-url-reserved', place);
  const target = resolveHref('', url, files);
  if (!target.ok) {
    findings.add(target.error === 'external' ? 'cmi5-url-external' : 'href-path', place);
    return;
  }
  const { path } = target.value;
  if (files.has(path)) return;
  const alike = files.findAlike(path);
  if (alike === undefined) findings.add('cmi5-url-missing', place);
  else findings.add('file-name-case', { ...place, found: `${path} ≠ ${alike}` });
}

function checkAu(au: XmlElement, files: PackageFiles, findings: FindingList): void {
  const [url] = listChildren(au, 'url');
  const address = url?.text ?? '';
  checkUrl(address, { file: FILE, line: url?.line ?? au.line, found: address }, files, findings);
  const id = readAttribute(au, 'id') ?? '';
  if (readAttribute(au, 'moveOn') === undefined)
    findings.add('cmi5-move-on', { file: FILE, line: au.line, found: id });
  const mastery = readAttribute(au, 'masteryScore');
  if (mastery !== undefined && !/^(?:0(?:\.\d{1,4})?|1(?:\.0{1,4})?)$/.test(mastery))
    findings.add('cmi5-mastery-score', { file: FILE, line: au.line, found: mastery });
}

/** Courses, blocks and units need ids of their own; an objective is named again where it is used, so it may recur. */
function checkIds(root: XmlElement, findings: FindingList): void {
  const ids = new Set<string>();
  for (const element of ['course', 'block', 'au'].flatMap((name) => listWithin(root, name))) {
    const id = readAttribute(element, 'id') ?? '';
    const place = { file: FILE, line: element.line, found: id };
    if (!isIri(id)) findings.add('cmi5-id', place);
    if (ids.has(id)) findings.add('cmi5-id-twice', place);
    ids.add(id);
  }
}

/** What cmi5 asks of a course structure beyond its schema (section 13). */
export function checkCmi5(root: XmlElement, files: PackageFiles, findings: FindingList): void {
  if (root.local !== 'courseStructure' || root.namespace !== NAMESPACE) {
    const found = `{${root.namespace}}${root.local}`;
    findings.add('xml-root', { file: FILE, line: root.line, found });
    return;
  }
  const aus = listWithin(root, 'au');
  if (aus.length === 0) findings.add('cmi5-no-au', { file: FILE, line: root.line });
  for (const au of aus) checkAu(au, files, findings);
  checkIds(root, findings);
}
