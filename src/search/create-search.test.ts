import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearch } from './create-search';
import type { SearchedText } from './searched-text';

const passage = (block: string, text: string, heading = ''): SearchedText => ({
  kind: 'passage',
  module: 'm',
  lesson: 'l',
  block,
  heading,
  text,
});
const lesson = (id: string, title: string, text: string): SearchedText => ({
  kind: 'lesson',
  module: 'm',
  lesson: id,
  title,
  text,
});

const nameOf = (text: SearchedText): string => {
  if (text.kind === 'lesson') return text.lesson;
  if (text.kind === 'passage') return text.block;
  return text.kind === 'term' ? text.term : text.source;
};

/** Finds in these passages, named by their place. */
const findIn = (texts: readonly string[], query: string) =>
  createSearch(texts.map((text, at) => passage(String(at), text)))(query).hits.map(({ found }) =>
    Number(nameOf(found)),
  );

describe('finding in six languages', () => {
  it.each([
    ['English, by a beginning', 'Laptops come back after four years.', 'laptop'],
    ['English, singular for plural', 'A deposit brings the device back.', 'deposits'],
    ['French without accents', 'Les déchets d’équipements électriques', 'dechets electriques'],
    ['French with other accents', 'la reparation', 'réparation'],
    ['French, behind an elision', 'Le coût de l’achat', 'achats'],
    ['French, a ligature', 'La mise en œuvre', 'mise en oeuvre'],
    ['Spanish', 'Contratación pública sostenible en un año', 'contratacion ano'],
    ['Russian ё for е', 'Учёт отходов', 'учет'],
    ['Russian е for ё', 'Учет отходов', 'учёт'],
    ['Russian, another case', 'Циркулярные закупки', 'закупок'],
    ['Arabic, alef with and without hamza', 'إعادة استخدام الأجهزة', 'اعادة استخدام'],
    ['Arabic, the other way round', 'اعادة استخدام', 'إعادة'],
    ['Arabic, ta marbuta as heh', 'الحوسبة العامة', 'حوسبه'],
    ['Arabic, alef maqsura as yeh', 'على مستوى الدولة', 'مستوي'],
    ['Arabic, vowel signs', 'المُشْتَرَيَاتُ العامة', 'المشتريات'],
    ['Arabic, without the article', 'المشتريات العامة', 'مشتريات'],
    ['Arabic, with the article', 'مشتريات عامة', 'المشتريات'],
    ['Arabic, and, with, for', 'وبالمشتريات… والمشتريات', 'مشتريات'],
    ['Arabic digits', 'منذ ٢٠٢٣', '2023'],
    ['Chinese without spaces', '政府应当循环采购信息通信设备。', '循环采购'],
    ['Chinese, any two characters', '政府应当循环采购信息通信设备。', '通信'],
    ['Chinese, one character at the end', '电子废物', '物'],
    ['Chinese beside Latin letters', '政府ICT采购', 'ict'],
  ])('%s', (_, text, query) => {
    expect(findIn(['Пустой текст 空 nothing', text], query)).toEqual([1]);
  });

  it.each([
    ['Russian й is not и', 'мои', 'мой'],
    ['Chinese, characters that stand apart', '环境与采购', '环采'],
    ['Chinese, in another order', '购采', '采购'],
    ['a word in the middle of another', 'procurement', 'cure'],
  ])('not: %s', (_, text, query) => {
    expect(findIn([text], query)).toEqual([]);
  });

  it('finds every stretch of two or more characters of a text in Chinese', () => {
    const characters = fc.constantFrom(...'循环采购政府电子废物设备的');
    fc.assert(
      fc.property(
        fc.array(characters, { minLength: 2, maxLength: 20 }),
        fc.nat(),
        fc.nat(),
        (all, from, size) => {
          const start = from % (all.length - 1);
          const query = all.slice(start, start + 2 + (size % (all.length - start - 1))).join('');
          return findIn([all.join('')], query).length === 1;
        },
      ),
    );
  });

  it('finds a text by each of its words, written in any of its ways', () => {
    const words = fc.array(
      fc.constantFrom('déchets', 'учёт', 'إعادة', 'المشتريات', 'Straße', 'laptop', 'œuvre'),
      {
        minLength: 1,
      },
    );
    const write = fc.constantFrom(
      (text: string) => text.toUpperCase(),
      (text: string) => text.normalize('NFD'),
      (text: string) =>
        text.replaceAll('é', 'e').replaceAll('ё', 'е').replaceAll('إ', 'ا').replaceAll('ة', 'ه'),
    );
    fc.assert(
      fc.property(words, write, (text, change) =>
        text.every((word) => findIn([text.join(' ')], change(word)).length === 1),
      ),
    );
  });
});

describe('what comes first', () => {
  const long = 'of the ministry and its devices over many years of use '.repeat(8);

  it('a title comes before a heading, a heading before running text', () => {
    const search = createSearch([
      passage('text', 'repair, repair and repair'),
      passage('heading', long, `Who pays for the repair ${long}`),
      lesson('title', `Repair in contracts ${long}`, long),
    ]);
    expect(search('repair').hits.map(({ found }) => nameOf(found))).toEqual(['title', 'heading', 'text']);
  });

  it('the word itself comes before longer words and other forms', () => {
    expect(findIn(['laptopbag', 'my laptops', 'a laptop'], 'laptops')[0]).toBe(1);
    expect(findIn(['repairability', 'the repair'], 'repair')).toEqual([1, 0]);
  });
});

describe('several words', () => {
  it('must all be there', () => {
    expect(findIn(['deposit for laptops', 'deposit', 'laptops'], 'laptop deposit')).toEqual([0]);
  });

  it('need not all be there where nothing has them all, and it says so', () => {
    const search = createSearch([passage('1', 'a deposit'), passage('2', 'a laptop')]);
    const { isLoose, hits } = search('deposit laptop');
    expect(isLoose).toBe(true);
    expect(hits).toHaveLength(2);
    expect(search('deposit').isLoose).toBe(false);
  });

  it('may be misspelt where nothing is spelt like that', () => {
    expect(findIn(['procurement of devices', 'a lease'], 'procurment')).toEqual([0]);
    expect(findIn(['长期采购'], '短期采购')).toEqual([0]);
  });

  it('that are nowhere find nothing', () => {
    expect(findIn(['procurement of devices'], 'zzqxv')).toEqual([]);
  });
});

describe('a query that says too little', () => {
  it.each(['', '  ', 'l', '…'])('finds nothing and says that it is too short: "%s"', (query) => {
    expect(createSearch([passage('1', 'l’achat')])(query)).toMatchObject({ isTooShort: true, hits: [] });
  });

  it.each(['constructor', '__proto__', 'toString', '\\', '[', '*', '("'])('is harmless: %s', (query) => {
    expect(createSearch([passage('1', 'a laptop')])(query).hits).toEqual([]);
  });
});
