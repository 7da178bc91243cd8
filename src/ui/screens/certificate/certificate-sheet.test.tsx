// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import texts from '../../../../locales/en/certificate.json';
import type { Certificate } from '../../../certificate/certificate';
import type { Module } from '../../../content/types';
import { i18n } from '../../../i18n/instance';
import { uiText } from '../../../i18n/ui-text';
import { startTexts } from '../../text/testing/start-texts';
import { CourseAccessContext } from '../course-access';
import { createSampleAccess } from '../testing/sample-access';
import { CertificateSheet } from './certificate-sheet';

beforeAll(() => {
  startTexts({});
  i18n.addResourceBundle('en', 'certificate', texts);
  i18n.addResourceBundle('en', 'course', {
    title: 'The course',
    'module.loops': 'Loops',
    'module.capstone': 'Final assessment',
  });
});
afterEach(cleanup);

const module = (id: string, n: number): Module => ({ id, n, objectives: [], lessons: [] });

/** What the sheet lists of a certificate of these modules, in an edition that has Loops (2) and the final assessment (5). */
function listModules(modules: readonly number[]): readonly (string | null)[] {
  const certificate: Certificate = {
    name: 'Ada',
    day: '2026-11-26',
    completedOn: null,
    courseId: 'course',
    version: '1',
    modules,
    result: null,
    outcomes: {},
    minutes: 10,
  };
  render(
    <CourseAccessContext value={createSampleAccess([module('loops', 2), module('capstone', 5)], {})}>
      <CertificateSheet certificate={certificate} />
    </CourseAccessContext>,
  );
  return screen.queryAllByRole('listitem').map(({ textContent }) => textContent);
}

const unnamed = (count: number) => uiText('certificate.unnamed', { count });

it.each([
  ['of one module names it', [2], ['Loops'], 0],
  ['of modules that this edition lacks says how many they are', [1, 3], [], 2],
  ['of some that it has and one that it lacks names and counts them', [2, 3], ['Loops'], 1],
  ['with the final assessment counts what this edition lacks, too', [1, 3, 5], ['Final assessment'], 2],
  ['of the whole course lists none', [2, 5], [], 0],
] as const)('a certificate %s', (_, modules, names, count) => {
  expect(listModules(modules)).toEqual([...names, ...(count > 0 ? [unnamed(count)] : [])]);
});
