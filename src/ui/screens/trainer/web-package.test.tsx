// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import trainer from '../../../../locales/en/trainer.json';
import { succeed } from '../../../content/result';
import { i18n } from '../../../i18n/instance';
import { uiText } from '../../../i18n/ui-text';
import { startTexts } from '../../text/testing/start-texts';
import { Builder } from './builder';
import { makeFiles } from './make-files';
import { createSampleMaterials } from './testing/sample-materials';

vi.mock('./make-files', () => ({ makeFiles: vi.fn<typeof makeFiles>() }));

beforeAll(() => {
  startTexts({});
  i18n.addResourceBundle('en', 'trainer', trainer);
});
beforeEach(() => {
  vi.mocked(makeFiles).mockResolvedValue(succeed([{ name: 'a.zip', blob: new Blob(['zip']) }]));
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: () => '#made', revokeObjectURL: () => undefined }),
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const open = (query: string) =>
  render(
    <MemoryRouter initialEntries={[`/trainer${query}`]}>
      <Builder materials={createSampleMaterials()} />
    </MemoryRouter>,
  );

const REPORTED = ['reporting', 'failure', 'passport', 'interactions', 'finish'] as const;
const listAsked = (query: string) => {
  open(query);
  const asked = REPORTED.filter((key) => screen.queryByLabelText(new RegExp(`^${uiText(`trainer.${key}`)}`)));
  cleanup();
  return asked;
};

it('of a self-study edition nothing is asked that only a platform would hear of, unless it is wrong', () => {
  expect(listAsked('?lms=other')).toEqual(REPORTED);
  expect(listAsked('?profile=scorm12,web')).toEqual(REPORTED);
  expect(listAsked('?profile=web')).toEqual([]);
  expect(listAsked('?profile=web&failure=never')).toContain('failure');
});

/** Which of the sentences stand there once the package is made. */
async function listTold(query: string) {
  open(query);
  await userEvent.click(screen.getByRole('button', { name: /^Make the/ }));
  const kept = trainer['trainer.sum.state'].split('{{')[0];
  const sentences = {
    kept: new RegExp(`^${kept}`),
    upload: trainer['trainer.ready.text'],
    unzip: trainer['trainer.ready.web'],
  };
  const told = Object.entries(sentences).filter(([, text]) => screen.queryByText(text));
  cleanup();
  return told.map(([name]) => name);
}

it('a package is uploaded to a platform that keeps the record, a self-study edition is unzipped', async () => {
  expect(await listTold('?lms=other')).toEqual(['kept', 'upload']);
  expect(await listTold('?profile=web')).toEqual(['unzip']);
  expect(await listTold('?profile=web,cmi5')).toEqual(['kept', 'upload', 'unzip']);
});
