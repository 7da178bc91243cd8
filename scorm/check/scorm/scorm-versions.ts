/** What tells the versions of SCORM apart. */
export interface ScormVersion {
  readonly kind: 'scorm12' | 'scorm2004-2nd' | 'scorm2004-3rd' | 'scorm2004-4th';
  /** `schemaversion` as the standard writes it; LMSs compare the exact text. */
  readonly schemaversion: string;
  /** The namespace of the manifest. */
  readonly namespace: string;
  /** The attribute of a resource that makes it a SCO. */
  readonly scormType: 'scormtype' | 'scormType';
}

const IMSCP_2004 = 'http://www.imsglobal.org/xsd/imscp_v1p1';

/** The versions that the check knows, the oldest first. */
export const SCORM_VERSIONS: readonly ScormVersion[] = [
  {
    kind: 'scorm12',
    schemaversion: '1.2',
    namespace: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
    scormType: 'scormtype',
  },
  {
    kind: 'scorm2004-2nd',
    schemaversion: 'CAM 1.3',
    namespace: IMSCP_2004,
    scormType: 'scormType',
  },
  {
    kind: 'scorm2004-3rd',
    schemaversion: '2004 3rd Edition',
    namespace: IMSCP_2004,
    scormType: 'scormType',
  },
  {
    kind: 'scorm2004-4th',
    schemaversion: '2004 4th Edition',
    namespace: IMSCP_2004,
    scormType: 'scormType',
  },
];
