import { PAGE } from '../../src/content/pages';
import { deriveIdentifiers } from './derive-identifiers';
import type { ManifestTexts, ManifestFacts } from './manifest-facts';
import { nameUuid } from './name-uuid';
import { writeXml } from './write-xml';

const NAMESPACE = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';

/**
 * cmi5 wants identifiers that are IRIs of the publisher's own. This course has no domain that it will own for ever, so they are UUIDs made
 * from the identifiers of the other manifests: unique everywhere and the same in each release, without promising an address.
 */
const toIri = (identifier: string): string => `urn:uuid:${nameUuid(identifier)}`;

const listTexts = (texts: readonly ManifestTexts[], pick: 'title' | 'description') => ({
  langstring: texts.map((text) => ({ '@lang': text.language, '#': text[pick] })),
});

/**
 * `cmi5.xml` (cmi5, section 13): a course of one assignable unit. `moveOn` is always given: by default a course would be satisfied without
 * being opened. The files of the package are not listed there.
 */
export function renderCmi5(facts: ManifestFacts): string {
  const ids = deriveIdentifiers(facts);
  const title = listTexts(facts.texts, 'title');
  const description = listTexts(facts.texts, 'description');
  const isGraded = facts.passMark !== undefined;
  const courseStructure = {
    '@xmlns': NAMESPACE,
    course: { '@id': toIri(ids.manifest), title, description },
    au: {
      '@id': toIri(ids.item),
      '@moveOn': isGraded ? 'CompletedAndPassed' : 'Completed',
      ...(facts.passMark !== undefined && { '@masteryScore': (facts.passMark / 100).toFixed(4) }),
      '@launchMethod': 'AnyWindow',
      title,
      description,
      url: PAGE,
    },
  };
  return writeXml('courseStructure', courseStructure);
}
