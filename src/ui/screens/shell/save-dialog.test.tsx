// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import en from '../../../../locales/en/ui.json';
import { encodeDiagnosis } from '../../../diagnosis/encode-diagnosis';
import { sampleDiagnosis } from '../../../diagnosis/testing/sample-diagnosis';
import { startTexts } from '../../text/testing/start-texts';
import { CourseAccessContext, type CourseAccess, type SavedState } from '../course-access';
import { createSampleAccess } from '../testing/sample-access';
import { SaveIndicator } from './save-indicator';

beforeAll(() => {
  startTexts({});
  // jsdom draws no dialogs.
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false;
  };
});
let now = 0;
beforeEach(() => {
  now = new Date(2026, 4, 1, 14, 32, 7).getTime();
});
afterEach(cleanup);

const toStatus = (bare: object): SavedState =>
  Object.assign({ kind: 'opening', elsewhere: null, isErased: false, isKept: null } as const, bare);

/** The header in a state; pressed, so that the dialog is open. */
async function open(first: object, parts: Partial<CourseAccess> = {}) {
  let status = toStatus(first);
  let announce = () => {};
  const access = createSampleAccess([], {
    now: () => now,
    status: {
      get: () => status,
      subscribe: (onChange) => {
        announce = onChange;
        return () => undefined;
      },
    },
    ...parts,
  });
  render(
    <CourseAccessContext value={access}>
      <SaveIndicator />
    </CourseAccessContext>,
  );
  const header = screen.getByRole('button');
  await userEvent.click(header);
  return {
    header,
    change: (next: object) =>
      act(() => {
        status = toStatus(next);
        announce();
      }),
  };
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const has = (text: string) => screen.queryByText(text) !== null;
const UNSAVED = { kind: 'unsaved', error: 'refused' };

describe('what header and dialog say', () => {
  it.each([
    [{ kind: 'saved', at: null }, en['save.ready'], [en['save.explain.saved']]],
    [
      { ...UNSAVED, isKept: true },
      en['save.unsavedKept'],
      [en['save.explain.unsaved'], en['save.explain.kept']],
    ],
    [
      { ...UNSAVED, isKept: false },
      en['save.unsaved'],
      [en['save.explain.unsaved'], en['save.explain.notKept']],
    ],
    [UNSAVED, en['save.unsaved'], [en['save.explain.unsaved']]],
    [
      { kind: 'unsaved', error: 'offline', isKept: true },
      en['save.unsavedKept'],
      [en['save.explain.offline'], en['save.explain.kept']],
    ],
    [
      { kind: 'cut-off', error: 'offline' },
      en['save.cut-off'],
      [en['save.explain.offline'], en['save.explain.nothingNew']],
    ],
    [
      { kind: 'cut-off', error: 'refused', isKept: false },
      en['save.cut-off'],
      [en['save.explain.cut-off'], en['save.explain.nothingNew']],
    ],
    [
      { kind: 'cut-off', error: 'expired', isKept: true },
      en['save.cut-off'],
      [en['save.explain.expired'], en['save.explain.nothingNew']],
    ],
  ] as const)('is true of %j', async (status, title, lines) => {
    const { header } = await open(status);
    expect(header.textContent?.trim()).toBe(title);
    const said = [...screen.getByRole('dialog').querySelectorAll('[role=status] p')];
    expect(said.map((line) => line.textContent).filter(Boolean)).toEqual(lines);
  });
});

describe('the ways on', () => {
  it.each([
    { ...UNSAVED, isKept: true },
    { kind: 'cut-off', error: 'offline' },
  ])(
    'a new try is made, and seen to be asked for each time, also where nothing comes of it: %j',
    async (status) => {
      const retry = vi.fn<() => void>();
      await open(status, { retry });
      await press(en['save.retry']);
      expect(retry).toHaveBeenCalledOnce();
      expect(has('A new try was asked for at 14:32:07.')).toBe(true);
      now += 3000;
      await press(en['save.retry']);
      expect(retry).toHaveBeenCalledTimes(2);
      expect(has('A new try was asked for at 14:32:10.')).toBe(true);
    },
  );

  it('when a try succeeds the dialog says that all is saved, and offers no other', async () => {
    const { change } = await open(UNSAVED);
    await press(en['save.retry']);
    change({ kind: 'saved', at: now });
    expect(has(en['save.explain.saved'])).toBe(true);
    expect(screen.queryByRole('button', { name: en['save.retry'] })).toBeNull();
    expect(screen.queryByText(/A new try was asked for/)).toBeNull();
  });

  it('"Go on" closes the dialog', async () => {
    await open(UNSAVED);
    await press(en['save.goOn']);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('the code for the help desk is shown and copied', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    const found = sampleDiagnosis({ online: 'offline' });
    await open(UNSAVED, { diagnose: () => Promise.resolve(found) });
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { clipboard: { writeText } }));
    await press(en['save.code']);
    const code = encodeDiagnosis(found);
    expect(await screen.findByText(code)).toBeTruthy();
    await press(en['code.copy']);
    expect(writeText).toHaveBeenCalledWith(code);
    expect(await screen.findByText(en['code.copied'])).toBeTruthy();
    vi.unstubAllGlobals();
  });

  it('where the code cannot be made that is said, and it can be asked for again', async () => {
    const found = sampleDiagnosis();
    const diagnose = vi
      .fn<CourseAccess['diagnose']>()
      .mockRejectedValueOnce(new Error('no network'))
      .mockResolvedValue(found);
    await open(UNSAVED, { diagnose });
    await press(en['save.code']);
    expect(await screen.findByText(en['save.codeFailed'])).toBeTruthy();
    await press(en['save.code']);
    expect(await screen.findByText(encodeDiagnosis(found))).toBeTruthy();
  });
});
