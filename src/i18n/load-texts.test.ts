import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FetchTexts } from './load-texts';

/** What is loaded is remembered by the modules, so each test gets them anew, with English running. */
async function start() {
  const { i18n, startI18n } = await import('./instance');
  startI18n('en');
  return { i18n, ...(await import('./load-texts')) };
}

/** Files as `<language>/<namespace>`; all others are missing. */
const serve = (files: Readonly<Record<string, unknown>>) =>
  vi.fn<FetchTexts>((language, namespace) => {
    const file = files[`${language}/${namespace}`];
    return file === undefined ? Promise.reject(new Error('404')) : Promise.resolve(file);
  });

const files = {
  'en/ui': { next: 'Next' },
  'fr/ui': { next: 'Suivant' },
  'en/loops/ladder': { title: 'The ladder' },
  'fr/loops/ladder': { title: 'L’échelle' },
};

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

describe('loading texts', () => {
  it('makes a namespace available in the current language', async () => {
    const { i18n, loadTexts } = await start();
    expect(await loadTexts('loops/ladder', serve(files))).toEqual({ ok: true, value: undefined });
    expect(i18n.t('title', { ns: 'loops/ladder' })).toBe('The ladder');
  });

  it('fetches a namespace once', async () => {
    const { loadTexts } = await start();
    const fetchFile = serve(files);
    await loadTexts('ui', fetchFile);
    await loadTexts('ui', fetchFile);
    expect(fetchFile).toHaveBeenCalledTimes(1);
  });

  it('names the file that could not be had, and can try it again', async () => {
    const { loadTexts } = await start();
    expect(await loadTexts('ui', serve({}))).toEqual({ ok: false, error: 'en/ui' });
    expect(await loadTexts('ui', serve(files))).toMatchObject({ ok: true });
  });

  it.each([null, 'text', 404, { next: { nested: 'Next' } }, { next: 1 }])(
    'takes no file that is not a flat list of texts: %j',
    async (file) => {
      const { i18n, loadTexts } = await start();
      expect(await loadTexts('ui', serve({ 'en/ui': file }))).toEqual({ ok: false, error: 'en/ui' });
      expect(i18n.hasResourceBundle('en', 'ui')).toBe(false);
    },
  );
});

describe('changing the language', () => {
  it('loads every namespace in use before the new language is shown', async () => {
    const { i18n, loadTexts, changeLanguage } = await start();
    await loadTexts('ui', serve(files));
    await loadTexts('loops/ladder', serve(files));
    const fetchFile = serve(files);
    const shown: string[] = [];
    i18n.on('languageChanged', () => shown.push(i18n.t('next', { ns: 'ui' })));
    expect(await changeLanguage('fr', fetchFile)).toMatchObject({ ok: true });
    expect(fetchFile.mock.calls).toEqual([
      ['fr', 'ui'],
      ['fr', 'loops/ladder'],
    ]);
    expect(shown).toEqual(['Suivant']);
    expect(i18n.language).toBe('fr');
    expect(i18n.t('title', { ns: 'loops/ladder' })).toBe('L’échelle');
  });

  it('keeps the old language and names the file when one is missing', async () => {
    const { i18n, loadTexts, changeLanguage } = await start();
    await loadTexts('ui', serve(files));
    await loadTexts('loops/ladder', serve(files));
    const partial = serve({ 'fr/ui': files['fr/ui'] });
    expect(await changeLanguage('fr', partial)).toEqual({ ok: false, error: 'fr/loops/ladder' });
    expect(i18n.language).toBe('en');
    expect(i18n.t('next', { ns: 'ui' })).toBe('Next');
  });

  it('can be tried again and then fetches only what is still missing', async () => {
    const { i18n, loadTexts, changeLanguage } = await start();
    await loadTexts('ui', serve(files));
    await loadTexts('loops/ladder', serve(files));
    await changeLanguage('fr', serve({ 'fr/ui': files['fr/ui'] }));
    const fetchFile = serve(files);
    await changeLanguage('fr', fetchFile);
    expect(fetchFile.mock.calls).toEqual([['fr', 'loops/ladder']]);
    expect(i18n.language).toBe('fr');
  });

  it('does not ask for a namespace that could never be loaded', async () => {
    const { i18n, loadTexts, changeLanguage } = await start();
    await loadTexts('ui', serve(files));
    await loadTexts('absent', serve(files));
    await changeLanguage('fr', serve(files));
    expect(i18n.language).toBe('fr');
  });

  it('goes back without fetching anything', async () => {
    const { i18n, loadTexts, changeLanguage } = await start();
    await loadTexts('ui', serve(files));
    await changeLanguage('fr', serve(files));
    const fetchFile = serve({});
    expect(await changeLanguage('en', fetchFile)).toMatchObject({ ok: true });
    expect(fetchFile).not.toHaveBeenCalled();
    expect(i18n.t('next', { ns: 'ui' })).toBe('Next');
  });
});

describe('the files beside the page', () => {
  const respond = (value: unknown, status = 200) => new Response(JSON.stringify(value), { status });

  it('carry the words of the player and of the course together in one request', async () => {
    const { i18n, loadTexts } = await start();
    const fetched = vi.fn<(path: string) => Promise<Response>>(() =>
      Promise.resolve(respond({ ui: { next: 'Next' }, course: { title: 'Course' } })),
    );
    vi.stubGlobal('fetch', fetched);
    const results = await Promise.all([loadTexts('ui'), loadTexts('course')]);
    expect(results.map(({ ok }) => ok)).toEqual([true, true]);
    expect(fetched.mock.calls).toEqual([['locales/en/start.json']]);
    expect(i18n.t('title', { ns: 'course' })).toBe('Course');
  });

  it('hold every other namespace on its own', async () => {
    const { loadTexts } = await start();
    const fetched = vi.fn<(path: string) => Promise<Response>>(() =>
      Promise.resolve(respond({ title: 'The ladder' })),
    );
    vi.stubGlobal('fetch', fetched);
    expect(await loadTexts('loops/ladder')).toMatchObject({ ok: true });
    expect(fetched.mock.calls).toEqual([['locales/en/loops/ladder.json']]);
  });

  it('are asked for again after the line failed', async () => {
    const { loadTexts } = await start();
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await loadTexts('ui')).toEqual({ ok: false, error: 'en/ui' });
    vi.stubGlobal('fetch', () => Promise.resolve(respond({ ui: { next: 'Next' } })));
    expect(await loadTexts('ui')).toMatchObject({ ok: true });
  });

  it('count as missing when the server answers with an error page', async () => {
    const { loadTexts } = await start();
    vi.stubGlobal('fetch', () => Promise.resolve(respond({ title: 'Not found' }, 404)));
    expect(await loadTexts('loops/ladder')).toEqual({ ok: false, error: 'en/loops/ladder' });
  });
});

describe('what happens while a language is on its way', () => {
  /** Files that arrive when the test says so. */
  function serveLater() {
    const arrivals = new Map<string, () => void>();
    const fetchFile = vi.fn<FetchTexts>(
      (language, namespace) =>
        new Promise((resolve) => {
          arrivals.set(`${language}/${namespace}`, () => resolve({ next: `${language} ${namespace}` }));
        }),
    );
    const arrive = async (file: string) => {
      arrivals.get(file)?.();
      await new Promise(setImmediate);
    };
    return { fetchFile, arrive };
  }

  it('a screen opened meanwhile is loaded in both languages, so that it never shows keys', async () => {
    const { i18n, loadTexts, changeLanguage } = await start();
    await loadTexts('ui', serve(files));
    const { fetchFile, arrive } = serveLater();
    const changing = changeLanguage('fr', fetchFile);
    const opening = loadTexts('loops/ladder', serve(files));
    await arrive('fr/ui');
    await opening;
    await arrive('fr/loops/ladder');
    expect(await changing).toEqual({ ok: true, value: 'fr' });
    expect(i18n.hasResourceBundle('fr', 'loops/ladder')).toBe(true);
  });

  it('the latest wish wins, however slow the earlier one is', async () => {
    const { i18n, loadTexts, changeLanguage } = await start();
    await loadTexts('ui', serve(files));
    const { fetchFile, arrive } = serveLater();
    const slow = changeLanguage('de', fetchFile);
    const fast = changeLanguage('fr', fetchFile);
    await arrive('fr/ui');
    await fast;
    await arrive('de/ui');
    expect(await slow).toEqual({ ok: true, value: 'fr' });
    expect(i18n.language).toBe('fr');
  });
});
