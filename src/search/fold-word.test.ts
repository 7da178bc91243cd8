import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from './fold-word';

/** Letters, digits and marks of the six languages of the United Nations, and of some beside them. */
const characters = fc.constantFrom(
  ...'aàâäåæçéèêëœñøßzAÉŒ09₂ﬁäЁёеЙйиъЯ٠٩۴اأإآٱىيةهؤوئكکیـًٌَّْلاﻻ循环採Ａ１がカﾃ한글ά\u0301\u0308\u0306\u00ad',
);
const words = fc.string({ unit: characters, maxLength: 12 });

describe('folding a word', () => {
  it.each([
    // French, Spanish, German
    ['Économie', 'economie'],
    ['DÉCHETS', 'dechets'],
    ['œuvre', 'oeuvre'],
    ['año', 'ano'],
    ['Straße', 'strasse'],
    // signs of another width or height
    ['CO₂', 'co2'],
    ['ＩＣＴ', 'ict'],
    ['ﬁn', 'fin'],
    // Russian
    ['Ёмкость', 'емкость'],
    ['учёт', 'учет'],
    ['Й', 'й'],
    // Arabic: alef, yeh, ta marbuta, waw and yeh with hamza, vowel signs, stretched, ligature, digits
    ['إعادة', 'اعاده'],
    ['أثر', 'اثر'],
    ['آلة', 'اله'],
    ['ٱلنفايات', 'النفايات'],
    ['مستشفى', 'مستشفي'],
    ['مؤسسة', 'موسسه'],
    ['بيئة', 'بييه'],
    ['مُشْتَرَيَاتٌ', 'مشتريات'],
    ['تـدويـر', 'تدوير'],
    ['ﻻ', 'لا'],
    ['٢٠٢٣', '2023'],
    ['۲۰۲۳', '2023'],
    // Chinese and kana stay
    ['循环', '循环'],
    ['が', 'が'],
  ])('%s is compared as %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  it.each([
    ['й', 'и'],
    ['が', 'か'],
    ['ї', 'і'],
  ])('%s is another letter than %s', (one, other) => {
    expect(foldWord(one)).not.toBe(foldWord(other));
  });

  it('changes nothing when it is done again', () => {
    fc.assert(fc.property(words, (word) => foldWord(foldWord(word)) === foldWord(word)));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => foldWord(foldWord(word)) === foldWord(word)),
    );
  });

  it('does not mind how accents are stored, nor upper case', () => {
    fc.assert(
      fc.property(words, (word) => {
        const folded = foldWord(word);
        return foldWord(word.normalize('NFD')) === folded && foldWord(word.normalize('NFC')) === folded;
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aéœñздёйغخ') }), (word) => {
        expect(foldWord(word.toUpperCase())).toBe(foldWord(word));
      }),
    );
  });
});
