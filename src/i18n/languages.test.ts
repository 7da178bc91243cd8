import { describe, expect, it } from 'vitest';
import { chooseLanguage, findLanguage, LANGUAGES } from './languages';

describe('choosing a language', () => {
  it('fulfils the first wish that the package can', () => {
    expect(chooseLanguage(['fr', 'en'], ['en', 'fr'])).toBe('fr');
    expect(chooseLanguage(['de', 'fr', 'en'], ['en', 'fr'])).toBe('fr');
  });

  it('is content with the language where the region is not there, in both directions', () => {
    expect(chooseLanguage(['fr-CA'], ['en', 'fr'])).toBe('fr');
    expect(chooseLanguage(['zh'], ['en', 'zh-Hans'])).toBe('zh-Hans');
  });

  it('prefers the exact tag to a relative of it', () => {
    expect(chooseLanguage(['pt-BR'], ['pt-PT', 'pt-BR'])).toBe('pt-BR');
  });

  it('prefers a relative of an earlier wish to an exact later one', () => {
    expect(chooseLanguage(['fr-CA', 'en'], ['en', 'fr'])).toBe('fr');
  });

  it('does not mind upper and lower case, and answers with the tag of the package', () => {
    expect(chooseLanguage(['FR'], ['en', 'fr'])).toBe('fr');
    expect(chooseLanguage(['zh-hans'], ['en', 'zh-Hans'])).toBe('zh-Hans');
  });

  it('passes over empty and unknown wishes and ends with the first packaged language', () => {
    expect(chooseLanguage(['', 'xx', 'french', 'constructor'], ['fr', 'en'])).toBe('fr');
    expect(chooseLanguage([], ['fr', 'en'])).toBe('fr');
  });

  it('never takes a language for another whose tag begins alike', () => {
    expect(chooseLanguage(['fro'], ['en', 'fr'])).toBe('en');
  });

  it('is English where nothing is packaged', () => {
    expect(chooseLanguage(['fr'], [])).toBe('en');
  });
});

describe('the languages that the player knows', () => {
  it('are found by their exact tag', () => {
    for (const language of LANGUAGES) expect(findLanguage(language.tag)).toBe(language);
    expect(findLanguage('xx')).toBeUndefined();
  });

  it('have tags in their canonical form and a direction that fits', () => {
    for (const { tag, direction } of LANGUAGES) {
      expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
      expect(direction).toBe(['ar', 'fa', 'he', 'ur'].includes(tag) ? 'rtl' : 'ltr');
    }
  });
});
