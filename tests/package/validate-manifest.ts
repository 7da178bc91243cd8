import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { memoryPages, validateXML } from 'xmllint-wasm';

const SCHEMAS = fileURLToPath(new URL('../../scorm/schemas/', import.meta.url));

const SCORM_2004 = {
  'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
  'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
  'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
  'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav_v1p3.xsd',
  'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
};

/**
 * Namespaces of a manifest and the official file of each. A driver that imports them all is needed because xmllint does
 * not follow `xsi:schemaLocation`; LOM is left out, as it is in the manifests (and xmllint-wasm refuses that of 1.2).
 */
const NAMESPACES = {
  scorm12: {
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
    'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
  },
  'scorm2004-3rd': SCORM_2004,
  'scorm2004-4th': SCORM_2004,
  cmi5: {
    'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd': 'CourseStructure.xsd',
  },
};

export type ManifestStandard = keyof typeof NAMESPACES;
export type ScormVersion = Exclude<ManifestStandard, 'cmi5'>;

const writeDriver = (standard: ManifestStandard): string => {
  const imports = Object.entries(NAMESPACES[standard]).map(
    ([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`,
  );
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:driver">${imports.join('')}</xs:schema>`;
};

/** Whether a manifest is valid against the official schemas, and what they say against it. */
export async function validateManifest(
  standard: ManifestStandard,
  xml: string,
): Promise<{ valid: boolean; errors: readonly string[] }> {
  const names = (await readdir(`${SCHEMAS}${standard}`)).filter((name) => /\.(xsd|dtd)$/.test(name));
  const preload = await Promise.all(
    names.map(async (fileName) => ({
      fileName,
      contents: await readFile(`${SCHEMAS}${standard}/${fileName}`, 'utf8'),
    })),
  );
  const result = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: xml }],
    schema: [{ fileName: 'driver.xsd', contents: writeDriver(standard) }],
    preload,
    initialMemoryPages: 64 * memoryPages.MiB,
    maxMemoryPages: 256 * memoryPages.MiB,
  });
  return { valid: result.valid, errors: result.errors.map((error) => error.message) };
}
