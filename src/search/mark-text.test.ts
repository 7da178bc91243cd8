import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearch } from './create-search';
import { cutSnippet, markText, type Piece } from './mark-text';

const show = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');

/** The text with what a query finds in it in brackets. */
function mark(text: string, query: string) {
  const search = createSearch([{ kind: 'passage', module: 'm', lesson: 'l', block: 'b', heading: '', text }]);
  return show(markText(text, search(query).terms));
}

describe('marking', () => {
  it.each([
    ['Repair or replace?', 'repair', '[Repair] or replace?'],
    ['Laptops and laptop bags', 'laptop', '[Laptops] and [laptop] bags'],
    ['Les déchets, l’achat', 'dechets achats', 'Les [déchets], l’[achat]'],
    ['Учёт закупок', 'учет', '[Учёт] закупок'],
    ['والمُشْتَرَيَات العامة', 'مشتريات', '[والمُشْتَرَيَات] العامة'],
    ['政府循环采购设备', '循环采购', '政府[循环采购]设备'],
    ['电子废物', '物', '电子废[物]'],
    ['<b>repair</b>', 'repair', '<b>[repair]</b>'],
  ])('%s, for %s', (text, query, marked) => {
    expect(mark(text, query)).toBe(marked);
  });

  it('loses nothing of the text', () => {
    const unit = fc.constantFrom('a', 'é', ' ', '循', '环', '<', 'ال', 'مشتريات', 'ё', '.', '𠮷', '\u0301');
    const terms = fc.uniqueArray(fc.constantFrom('a', 'e', 'ae', '循环', '环', 'مشتريات', 'е'));
    fc.assert(
      fc.property(fc.string({ unit }), terms, (text, chosen) => {
        const pieces = markText(text, new Set(chosen));
        return pieces.map((piece) => piece.text).join('') === text;
      }),
    );
  });
});

describe('a snippet', () => {
  const before = 'There is much to say about laptops before. '.repeat(10);
  const after = ' And there is more to come after it.'.repeat(10);

  it('of a short text is the text', () => {
    expect(show(cutSnippet('The repair of laptops', new Set(['repair'])))).toBe('The [repair] of laptops');
  });

  it('shows the words that were found, with what stands around them, in whole words', () => {
    const snippet = show(cutSnippet(`${before}Repair pays.${after}`, new Set(['repair'])));
    expect(snippet).toContain('[Repair] pays. And there');
    expect(snippet).toMatch(/^…\w/);
    expect(snippet).toMatch(/\w\.? ?…$/);
    expect(snippet.length).toBeLessThan(180);
    const words = new Set(`${before}Repair pays.${after}`.split(/[^a-zA-Z]+/));
    for (const word of snippet.split(/[^a-zA-Z]+/)) expect(words).toContain(word);
  });

  it('begins at the beginning where nothing is marked', () => {
    expect(show(cutSnippet(before, new Set()))).toMatch(/^There is much .*…$/);
  });

  it('of a text without spaces is cut anywhere, but never inside a character', () => {
    const text = `${'𠮷'.repeat(200)}采购${'𠮷'.repeat(200)}`;
    const snippet = show(cutSnippet(text, new Set(['采购'])));
    expect(snippet).toContain('[采购]');
    expect(snippet).not.toMatch(/\p{Surrogate}/u);
  });

  it('is a part of the text, whatever is found, and not much longer than a few lines', () => {
    const unit = fc.constantFrom('laptop ', 'l’achat\u202F: ', '循环', '𠮷', 'repair ', 'x'.repeat(90));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 80 }), (text) => {
        const pieces = cutSnippet(text, new Set(['repair']));
        const joined = pieces.map((piece) => piece.text).join('');
        expect(text).toContain(joined.replace(/^…/, '').replace(/…$/, ''));
        expect(joined.length).toBeLessThanOrEqual(164);
        const isSeen = pieces.some(({ isMarked }) => isMarked);
        expect(isSeen || !text.includes('repair ') || text.includes('x')).toBe(true);
      }),
    );
  });
});
