import { expect, it } from 'vitest';
import { readQuery } from './read-query';

const wordsOf = (query: string) =>
  readQuery(query).map(({ term, byPrefix }) => (byPrefix ? `${term}…` : term));

it.each([
  ['Laptop deposits', ['laptop…', 'deposits…']],
  ['l’achat', ['achat…']],
  ['laptop LAPTOP', ['laptop…']],
  ['2024', ['2024…']],
  ['5', ['5…']],
  ['а', []],
  ['l', []],
  ['  … ', []],
  ['购', ['购…']],
  ['采购', ['采购']],
  ['循环采购', ['循环', '环采', '采购']],
  ['ICT采购', ['ict…', '采购']],
  ['采购 废', ['采购', '废…']],
  ['المشتريات', ['مشتريات…']],
])('%s looks for %j', (query, wanted) => {
  expect(wordsOf(query)).toEqual(wanted);
});
