import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dropArticle, splitWords } from './split-words';

const termsOf = (text: string) => splitWords(text).map(({ term }) => term);

describe('splitting a text into words', () => {
  it.each([
    ['Buy less, keep it longer.', ['buy', 'less', 'keep', 'it', 'longer']],
    ['l’achat d’équipement', ['l', 'achat', 'd', 'equipement']],
    ['e-waste (WEEE) in 2024', ['e', 'waste', 'weee', 'in', '2024']],
    ['Recommendation ITU-T L.1061', ['recommendation', 'itu', 't', 'l', '1061']],
    ['«Закупки» и учёт', ['закупки', 'и', 'учет']],
    ['إعادة التدوير، ٢٠٢٤', ['اعاده', 'التدوير', '2024']],
    ['أجهزة\u200Fالحاسوب', ['اجهزه', 'الحاسوب']],
    ['re\u00adcycle', ['recycle']],
    ['1,200 laptops, 100 000, 1.200 and 1’200', ['1200', 'laptops', '100000', '1200', 'and', '1200']],
    ['1\u202f200 agents', ['1200', 'agents']],
    ['١٬٢٠٠', ['1200']],
    // no thousands
    ['2024 100, 3,5 and 1,2345', ['2024', '100', '3', '5', 'and', '1', '2345']],
    ['', []],
    ['… – !', []],
  ])('%s', (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });

  it('takes a script without spaces in overlapping pairs, and the last character by itself', () => {
    expect(splitWords('循环采购').map(({ term, kind }) => `${term} ${kind}`)).toEqual([
      '循环 pair',
      '环采 pair',
      '采购 pair',
      '购 last',
    ]);
  });

  it('parts such a script from letters and digits beside it', () => {
    expect(termsOf('政府ICT采购2024年，')).toEqual(['政府', '府', 'ict', '采购', '购', '2024', '年']);
    expect(termsOf('ขยะ')).toEqual(['ขย', 'ยะ', 'ะ']);
  });

  it('counts a character beyond the first 65,536 as one', () => {
    expect(splitWords('𠮷野').map(({ start, end, term }) => [start, end, term])).toEqual([
      [0, 3, '𠮷野'],
      [2, 3, '野'],
    ]);
  });

  it('says where each word stands in the text as it is, in order', () => {
    const pieces = fc.constantFrom(
      'é',
      'e\u0301',
      'ß',
      'ﬁ',
      ' ',
      '’',
      '循',
      '环',
      'أ',
      'ـ',
      'ё',
      '1',
      '111',
      '.',
      '𠮷',
    );
    fc.assert(
      fc.property(fc.string({ unit: pieces }), (text) => {
        let last = 0;
        for (const { start, end, kind } of splitWords(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = kind === 'word' ? end : start;
        }
      }),
    );
  });
});

describe('the Arabic article', () => {
  it.each([
    ['المشتريات', 'مشتريات'],
    ['والمشتريات', 'مشتريات'],
    ['بالمشتريات', 'مشتريات'],
    ['للمشتريات', 'مشتريات'],
    // not an article, or too little behind it
    ['الم', 'الم'],
    ['ورق', 'ورق'],
    ['laptop', 'laptop'],
  ])('of %s leaves %s', (word, stem) => {
    expect(dropArticle(word)).toBe(stem);
  });
});
