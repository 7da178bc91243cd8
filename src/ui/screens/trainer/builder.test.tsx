// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import trainer from '../../../../locales/en/trainer.json';
import type { PackageOptions } from '../../../content/package-options';
import { succeed } from '../../../content/result';
import { sampleOptions } from '../../../content/testing/sample-options';
import { i18n } from '../../../i18n/instance';
import { uiText } from '../../../i18n/ui-text';
import { startTexts } from '../../text/testing/start-texts';
import { Builder } from './builder';
import { makeFiles, type Work } from './make-files';
import { createSampleMaterials } from './testing/sample-materials';

vi.mock('./make-files', () => ({ makeFiles: vi.fn<typeof makeFiles>() }));
const made = vi.mocked(makeFiles);

beforeAll(() => {
  startTexts({});
  i18n.addResourceBundle('en', 'trainer', trainer);
  i18n.addResourceBundle('en', 'course', {
    'module.welcome': 'Welcome',
    'module.loops': 'Loops',
    'module.repair': 'Repair',
  });
});
beforeEach(() => {
  made.mockReset().mockReturnValue(new Promise(() => {}));
});
afterEach(cleanup);

const ADDRESS = 'Address';
function Address() {
  return <output aria-label={ADDRESS}>{decodeURIComponent(useLocation().search)}</output>;
}

function open(query = '?lms=other'): void {
  render(
    <MemoryRouter initialEntries={[`/trainer${query}`]}>
      <Builder materials={createSampleMaterials()} />
      <Address />
    </MemoryRouter>,
  );
}

const readAddress = () => screen.getByLabelText(ADDRESS).textContent;
const control = (name: string) => screen.getByLabelText(new RegExp(`^${name}`));
const tick = (name: string) => userEvent.click(control(name));
const pick = (key: 'profile' | 'reporting' | 'failure' | 'passport' | 'languages.first', value: string) =>
  userEvent.selectOptions(screen.getByLabelText(uiText(`trainer.${key}`)), value);

async function write(key: 'passMark' | 'attempts' | 'name' | 'identifier', text: string): Promise<void> {
  const field = screen.getByLabelText(uiText(`trainer.${key}`));
  await userEvent.clear(field);
  await userEvent.type(field, `${text}{Enter}`);
}

const pressMake = (count = 1) =>
  userEvent.click(screen.getByRole('button', { name: uiText('trainer.make', { count }) }));

/** The packages that are asked for when the button is pressed. */
async function make(count = 1): Promise<readonly PackageOptions[]> {
  await pressMake(count);
  return made.mock.lastCall?.[1].wanted ?? [];
}

/** What a package is when nothing was chosen. */
const USUAL: PackageOptions = {
  ...sampleOptions,
  modules: ['welcome', 'loops', 'repair'],
  languages: ['en', 'fr'],
};

const lms = () => screen.getByLabelText(uiText('trainer.lms.label'));
const CONTROLS: readonly [string, () => Promise<void>, string, Partial<PackageOptions>][] = [
  ['the standard', () => pick('profile', 'cmi5'), 'lms=other&profile=cmi5', { profile: 'cmi5' }],
  [
    'what is reported',
    () => pick('reporting', 'completed'),
    'lms=other&reporting=completed',
    { reporting: 'completed' },
  ],
  ['a failure', () => pick('failure', 'failed'), 'lms=other&failure=failed', { failure: 'failed' }],
  ['a passport: none', () => pick('passport', 'none'), 'lms=other&passport=none', { passport: 'none' }],
  ['a passport: all', () => pick('passport', 'all'), 'lms=other&passport=all', { passport: 'all' }],
  ['the pass mark', () => write('passMark', '60'), 'lms=other&pass-mark=60', { passMark: 60 }],
  ['the tries', () => write('attempts', '3'), 'lms=other&attempts=3', { attempts: 3 }],
  ['the title', () => write('name', 'Buying well'), 'lms=other&title=Buying+well', { title: 'Buying well' }],
  ['the identifier', () => write('identifier', 'ours'), 'lms=other&identifier=ours', { identifier: 'ours' }],
  [
    'locked order',
    () => tick(uiText('trainer.lockedOrder')),
    'lms=other&locked-order=',
    { lockedOrder: true },
  ],
  [
    'single answers',
    () => tick(uiText('trainer.interactions')),
    'lms=other&no-interactions=',
    { interactions: false },
  ],
  ['the end', () => tick(uiText('trainer.finish')), 'lms=other&finish=', { finish: true }],
  ['a module', () => tick('Loops'), 'lms=other&modules=welcome,repair', { modules: ['welcome', 'repair'] }],
  ['a language', () => tick('English'), 'lms=other&languages=fr', { languages: ['fr'] }],
  [
    'the first language',
    () => pick('languages.first', 'fr'),
    'lms=other&languages=fr,en',
    { languages: ['fr', 'en'] },
  ],
  [
    'the platform',
    () => userEvent.selectOptions(lms(), 'cornerstone'),
    'lms=cornerstone',
    { reporting: 'completed' },
  ],
];

describe('the package builder', () => {
  it('makes the usual package where nothing is chosen', async () => {
    open();
    expect(await make()).toEqual([USUAL]);
  });

  it.each(CONTROLS)('has a control for %s, which stands in the address', async (_, choose, query, parts) => {
    open();
    await choose();
    expect(readAddress()).toBe(`?${query}`);
    expect(await make()).toEqual([{ ...USUAL, ...parts }]);
  });

  it.each(CONTROLS)('shows what the address says of %s', async (_, __, query, parts) => {
    open(`?${query}`);
    expect(await make()).toEqual([{ ...USUAL, ...parts }]);
    expect(readAddress()).toBe(`?${query}`);
  });

  it('takes back what was chosen', async () => {
    open('?lms=moodle&attempts=3&title=Buying&locked-order&no-interactions&finish');
    await userEvent.clear(screen.getByLabelText(uiText('trainer.attempts')));
    await userEvent.clear(screen.getByLabelText(uiText('trainer.name')));
    for (const key of ['lockedOrder', 'interactions', 'finish'] as const)
      await tick(uiText(`trainer.${key}`));
    expect(readAddress()).toBe('?lms=moodle');
  });

  it('makes a package for each module, and tells the time that each takes alone', async () => {
    open();
    const timeOf = (name: string) => control(name).closest('label')?.textContent;
    expect(timeOf('Welcome')).toContain(uiText('common.minutes', { minutes: 32 }));
    await tick(uiText('trainer.split'));
    expect(timeOf('Welcome')).toContain(uiText('common.minutes', { minutes: 13 }));
    expect(readAddress()).toBe('?lms=other&split=');
    expect((await make(3)).map(({ modules }) => modules)).toEqual([['welcome'], ['loops'], ['repair']]);
  });

  it('names everything in a link that is wrong, and makes the package once it is mended', async () => {
    open('?lms=moodle&modules=welcome&languages=fr&pass-mark=120&attempts=x&wind=north');
    for (const text of ['“120”', '“x”', ': wind$']) expect(screen.getByText(new RegExp(text))).toBeTruthy();
    expect(screen.queryByRole('button', { name: uiText('trainer.make', { count: 1 }) })).toBeNull();
    await write('passMark', '70');
    await write('attempts', '2');
    expect(await make()).toMatchObject([
      { profile: 'scorm12', modules: ['welcome'], languages: ['fr'], passMark: 70, attempts: 2 },
    ]);
  });

  it('says it in these words when nothing is left, and takes the next choice', async () => {
    open();
    for (const name of ['Welcome', 'Loops', 'Repair', 'English', 'Français']) await tick(name);
    expect(screen.getByText(trainer['trainer.wrong.modules'])).toBeTruthy();
    expect(screen.getByText(trainer['trainer.wrong.languages'])).toBeTruthy();
    expect(screen.queryByText(/is not known here/)).toBeNull();
    await tick('Loops');
    await tick('Français');
    expect(readAddress()).toBe('?lms=other&modules=loops&languages=fr');
    expect(await make()).toMatchObject([{ modules: ['loops'], languages: ['fr'] }]);
  });
});

type Made = Awaited<ReturnType<typeof makeFiles>>;

describe('while packages are made', () => {
  /** Presses the button; answers the work that is asked for, and what ends it. */
  async function begin() {
    let settle: (files: Made) => void = () => {};
    const promise = new Promise<Made>((resolve) => (settle = resolve));
    made.mockReturnValue(promise);
    open('?lms=other&modules=welcome,loops&split');
    await pressMake(2);
    const work: Work | undefined = made.mock.lastCall?.[1];
    const end = (...names: readonly string[]) =>
      act(async () => {
        settle(succeed(names.map((name) => ({ name, blob: new Blob(['zip']) }))));
        await promise;
      });
    return { work, end };
  }
  const bar = () => screen.queryByRole('progressbar', { name: uiText('trainer.making') });
  const readBar = () => bar()?.getAttribute('value');

  it('a bar tells how far it is, until they are there', async () => {
    vi.stubGlobal(
      'URL',
      Object.assign(URL, { createObjectURL: () => 'blob:made', revokeObjectURL: () => {} }),
    );
    const { work, end } = await begin();
    expect(readBar()).toBe('0');
    expect(bar()?.getAttribute('max')).toBe('1');
    act(() => work?.onProgress(0.4));
    expect(readBar()).toBe('0.4');
    await end('a.zip', 'b.zip');
    expect(bar()).toBeNull();
    const notice = screen.getByText(uiText('trainer.ready', { count: 2 })).closest('[role=status]');
    expect(
      within(notice instanceof HTMLElement ? notice : document.body)
        .getAllByRole('link')
        .map((link) => link.getAttribute('download')),
    ).toEqual(['a.zip', 'b.zip']);
  });

  it('they can be stopped: the bar goes, and what comes late is let go', async () => {
    const { work, end } = await begin();
    await userEvent.click(screen.getByRole('button', { name: uiText('trainer.stop') }));
    expect(work?.signal.aborted).toBe(true);
    expect(bar()).toBeNull();
    expect(screen.getByText(uiText('trainer.stopped'))).toBeTruthy();
    await end('a.zip');
    expect(screen.queryByRole('link', { name: 'a.zip' })).toBeNull();
  });

  it('another choice lets them go, too', async () => {
    const { work } = await begin();
    await tick(uiText('trainer.finish'));
    expect(work?.signal.aborted).toBe(true);
    expect(bar()).toBeNull();
  });
});
