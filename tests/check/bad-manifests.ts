import type { BadCase } from './bad-zips';
import { SAMPLES, zip, zipChanged, zipSample, type SampleName } from './sample-packages';
import type { FindingCode } from '../../scorm/check/finding-codes';

const MANIFEST: string = SAMPLES.scorm12['imsmanifest.xml'];
const contents: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(SAMPLES.scorm12).filter(([name]) => name !== 'imsmanifest.xml'),
);

const withManifest = (text: string | Uint8Array) => zip({ 'imsmanifest.xml': text, ...contents });
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer);

/** A sample changed in one place of its manifest. */
const changed = (code: FindingCode, sample: SampleName, from: string | RegExp, to: string): BadCase => ({
  code,
  bad: () => zipChanged(sample, from, to),
  clean: () => zipSample(sample),
});

const WEB_OPTIONS = `window.courseOptions = {
  "profile": "web",
  "modules": ["loops"],
  "languages": ["en"],
  "passMark": 80
};
`;

const KIND: readonly BadCase[] = [
  {
    code: 'manifest-in-folder',
    bad: () =>
      zip(
        Object.fromEntries(Object.entries(SAMPLES.scorm12).map(([name, text]) => [`course/${name}`, text])),
      ),
  },
  { code: 'manifest-name-case', bad: () => zip({ 'IMSManifest.xml': MANIFEST, ...contents }) },
  {
    code: 'manifest-name-case',
    bad: () => zip({ 'IMSManifest.xml': MANIFEST, 'options.js': '', ...contents }),
  },
  { code: 'package-inside', bad: () => zip({ 'course.zip': zipSample() }) },
  { code: 'no-manifest', bad: () => zip(contents) },
  { code: 'no-manifest', bad: () => zip({ 'options.js': '', ...contents }) },
  { code: 'xapi-only', bad: () => zip({ 'tincan.xml': '<tincan/>', ...contents }) },
  { code: 'aicc-only', bad: () => zip({ 'course.au': '', 'course.crs': '', ...contents }) },
  { code: 'web-edition', bad: () => zip({ 'options.js': WEB_OPTIONS, ...contents }) },
  { code: 'other-manifest', bad: () => zipSample('scorm12', { 'tincan.xml': '<tincan/>' }) },
];

const XML: readonly BadCase[] = [
  { code: 'xml-too-large', bad: () => withManifest(MANIFEST + ' '.repeat(8 * 1024 * 1024)) },
  { code: 'xml-encoding', bad: () => withManifest(utf16(`\uFEFF${MANIFEST}`)) },
  { code: 'xml-encoding', bad: () => withManifest(latin1(MANIFEST.replace('<title>T', '<title>É'))) },
  {
    code: 'xml-encoding-declared',
    bad: () => withManifest(latin1(MANIFEST.replace('UTF-8', 'ISO-8859-1').replace('<title>T', '<title>É'))),
    clean: () => withManifest(MANIFEST.replace('<title>T', '<title>É')),
  },
  { code: 'xml-bom', bad: () => withManifest(`\uFEFF${MANIFEST}`) },
  {
    code: 'xml-entities',
    bad: () =>
      withManifest(MANIFEST.replace('<manifest', '<!DOCTYPE manifest [<!ENTITY a "b">]>\n<manifest')),
    clean: () => withManifest(MANIFEST.replace('<manifest', '<!DOCTYPE manifest>\n<manifest')),
  },
  { code: 'xml-broken', bad: () => withManifest(MANIFEST.replace('</organization>', '')) },
  { code: 'xml-broken', bad: () => withManifest('<a>'.repeat(5000)) },
  changed('xml-root', 'scorm12', 'imscp_rootv1p1p2', 'imscp_rootv9'),
  changed('xml-root', 'cmi5', 'v1/CourseStructure', 'v9/CourseStructure'),
  changed('schema-invalid', 'scorm12', '<resources>', '<sources/><resources>'),
  changed(
    'schema-invalid',
    'scorm2004-3rd',
    '<imsss:deliveryControls',
    '<imsss:controls/><imsss:deliveryControls',
  ),
  changed('schema-invalid', 'cmi5', 'CompletedAndPassed', 'Sometimes'),
  changed('schema-foreign', 'scorm12', '</metadata>', '<x xmlns="urn:x"/></metadata>'),
  changed('schema-not-checked', 'scorm2004-3rd', '2004 3rd Edition', 'CAM 1.3'),
];

const RULES: readonly BadCase[] = [
  changed('version-unknown', 'scorm2004-4th', '2004 4th Edition', '2004 5th Edition'),
  changed('version-unknown', 'scorm12', '<schemaversion>1.2</schemaversion>', ''),
  changed('version-mismatch', 'scorm12', '>1.2<', '>2004 3rd Edition<'),
  changed('organization-missing', 'scorm12', /<organization [\s\S]*<\/organization>/, ''),
  changed('default-organization', 'scorm12', 'default="o"', 'default="p"'),
  changed('nothing-to-launch', 'scorm12', 'identifierref="r"', ''),
  changed('item-target-missing', 'scorm12', 'identifierref="r"', 'identifierref="s"'),
  changed(
    'item-without-resource',
    'scorm12',
    '</item>',
    '</item><item identifier="j"><title>U</title></item>',
  ),
  changed(
    'item-parent-with-resource',
    'scorm12',
    '</item>',
    '<item identifier="j" identifierref="r"><title>U</title></item></item>',
  ),
  changed('resource-without-href', 'scorm12', ' href="index.html">', '>'),
  changed('dependency-missing', 'scorm12', '</resource>', '<dependency identifierref="s"/></resource>'),
  changed('href-path', 'scorm12', '<file href="a.js"/>', '<file href="/a.js"/>'),
  changed('href-path', 'scorm12', '<file href="a.js"/>', '<file href="../a.js"/>'),
  changed('href-external', 'scorm12', ' href="index.html">', ' href="https://example.org/">'),
  changed('href-query', 'scorm12', ' href="index.html">', ' href="index.html?a=b">'),
  {
    code: 'href-encoded',
    bad: () => zipChanged('scorm12', 'href="a.js"', 'href="%61.js"'),
    clean: () => zipChanged('scorm12', 'href="a.js"', 'href="%61.js"', { '%61.js': '' }),
  },
  changed('launch-file-missing', 'scorm12', /index\.html/g, 'start.html'),
  changed('file-missing', 'scorm12', '</resource>', '<file href="b.js"/></resource>'),
  changed('file-name-case', 'scorm12', 'href="a.js"', 'href="A.js"'),
  changed('href-not-listed', 'scorm12', '<file href="index.html"/>', ''),
  {
    code: 'xml-base',
    bad: () =>
      zipChanged(
        'scorm12',
        '<resource ',
        '<resource xml:base="in/" ',
        Object.fromEntries(Object.entries(contents).map(([name, text]) => [`in/${name}`, text])),
      ),
  },
  changed('scorm-type', 'scorm12', 'scormtype="sco"', 'scormType="sco"'),
  {
    code: 'file-unlisted',
    bad: () => zipSample('scorm12', { 'b.js': '' }),
    clean: () => zipSample('scorm12', { 'b.xsd': '' }),
  },
  {
    code: 'schema-file-missing',
    bad: () =>
      zipChanged(
        'scorm12',
        '<manifest',
        '<manifest xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:a a.xsd"',
      ),
    clean: () =>
      zipChanged(
        'scorm12',
        '<manifest',
        '<manifest xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:a a.xsd"',
        { 'a.xsd': '' },
      ),
  },
  changed('delivery-controls', 'scorm2004-4th', /<imsss:sequencing>.*<\/imsss:sequencing>/, ''),
  changed('delivery-controls', 'scorm2004-4th', 'objectiveSetByContent="true"', ''),
  {
    code: 'delivery-controls',
    bad: () => zipChanged('scorm2004-4th', 'SetByContent="true"', 'SetByContent="0"'),
    clean: () => zipChanged('scorm2004-4th', 'SetByContent="true"', 'SetByContent="1"'),
  },
];

const CMI5: readonly BadCase[] = [
  changed('cmi5-no-au', 'cmi5', /<au [\s\S]*<\/au>/, ''),
  changed('cmi5-id', 'cmi5', 'id="https://example.org/c/a"', 'id="unit 1"'),
  changed('cmi5-id-twice', 'cmi5', 'id="https://example.org/c/a"', 'id="https://example.org/c"'),
  changed('cmi5-url-missing', 'cmi5', '<url>index.html', '<url>start.html'),
  changed('cmi5-url-reserved', 'cmi5', '<url>index.html', '<url>index.html?fetch=1'),
  changed('cmi5-url-external', 'cmi5', '<url>index.html', '<url>https://example.org/a'),
  changed('cmi5-mastery-score', 'cmi5', 'masteryScore="0.8"', 'masteryScore="80"'),
  changed('cmi5-move-on', 'cmi5', 'moveOn="CompletedAndPassed"', ''),
  changed('file-name-case', 'cmi5', '<url>index.html', '<url>Index.html'),
];

export const BAD_MANIFESTS: readonly BadCase[] = [...KIND, ...XML, ...RULES, ...CMI5];
