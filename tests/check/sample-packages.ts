import { zipSync } from 'fflate';

/** Path → contents. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

const PAGE =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>T</title><link rel="stylesheet" href="a.css"></head><body><a href="https://example.org/">More</a><script src="a.js"></script></body></html>';
const SCRIPT = 'addEventListener("pagehide", () => save());\nconst source = "https://example.org/";\n';
const STYLE = 'body { background: url("a.svg"); }\n';
const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg"/>';

const CONTENTS = { 'index.html': PAGE, 'a.js': SCRIPT, 'a.css': STYLE, 'a.svg': DRAWING };
const LIST = Object.keys(CONTENTS)
  .map((name) => `      <file href="${name}"/>`)
  .join('\n');

const SCORM12 = `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="m" version="1" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
  <organizations default="o">
    <organization identifier="o">
      <title>T</title>
      <item identifier="i" identifierref="r"><title>T</title></item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="index.html">
${LIST}
    </resource>
  </resources>
</manifest>
`;

const SCORM2004 = `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="m" version="1" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
  <organizations default="o">
    <organization identifier="o">
      <title>T</title>
      <item identifier="i" identifierref="r">
        <title>T</title>
        <imsss:sequencing><imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/></imsss:sequencing>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="r" type="webcontent" adlcp:scormType="sco" href="index.html">
${LIST}
    </resource>
  </resources>
</manifest>
`;

const CMI5 = `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="https://example.org/c"><title><langstring lang="en">T</langstring></title><description><langstring lang="en">D</langstring></description></course>
  <au id="https://example.org/c/a" moveOn="CompletedAndPassed" masteryScore="0.8"><title><langstring lang="en">T</langstring></title><description><langstring lang="en">D</langstring></description><url>index.html</url></au>
</courseStructure>
`;

/** Small packages in which nothing is to be found. */
export const SAMPLES = {
  scorm12: { 'imsmanifest.xml': SCORM12, ...CONTENTS },
  'scorm2004-4th': { 'imsmanifest.xml': SCORM2004, ...CONTENTS },
  'scorm2004-3rd': { 'imsmanifest.xml': SCORM2004.replace('4th', '3rd'), ...CONTENTS },
  cmi5: { 'cmi5.xml': CMI5, ...CONTENTS },
} as const satisfies Readonly<Record<string, Files>>;

export type SampleName = keyof typeof SAMPLES;

const toBytes = (contents: string | Uint8Array): Uint8Array =>
  typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;

export const zip = (files: Files): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, contents]) => [name, toBytes(contents)])));

/** A sample with files added or, where their contents are given anew, replaced. */
export const zipSample = (name: SampleName = 'scorm12', changes: Files = {}): Uint8Array =>
  zip({ ...SAMPLES[name], ...changes });

/** A sample whose manifest says something else in one place; throws where that place is not there. */
export function zipChanged(
  name: SampleName,
  from: string | RegExp,
  to: string,
  changes: Files = {},
): Uint8Array {
  const files: Files = SAMPLES[name];
  const file = name === 'cmi5' ? 'cmi5.xml' : 'imsmanifest.xml';
  const before = String(files[file]);
  const after = before.replace(from, to);
  if (after === before) throw new Error(`the sample ${name} has no ${String(from)}`);
  return zip({ ...files, [file]: after, ...changes });
}
