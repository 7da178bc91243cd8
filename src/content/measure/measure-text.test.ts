import { describe, expect, it } from 'vitest';
import { countWords, listSentences, listWords, measureTexts } from './measure-text';

describe('the words of a text', () => {
  it.each([
    ['en', 'E-waste weighs 62 million tonnes.', ['E-waste', 'weighs', '62', 'million', 'tonnes']],
    [
      'en',
      'It’s L.1061: 1,200 laptops, 246 kg CO₂e.',
      ['It’s', 'L.1061', '1,200', 'laptops', '246', 'kg', 'CO₂e'],
    ],
    ['en', 'From <term-reuse>reuse</term-reuse> – to <em>repair</em>.', ['From', 'reuse', 'to', 'repair']],
    ['fr', '«\u202FOui\u202F», dit-il\u202F: 22,3\u202F%\u202F!', ['Oui', 'dit-il', '22,3']],
    ['zh', '循环经济', ['循环', '经济']],
    ['en', '… ÷ {{count}} —', []],
  ])('are divided as the language does: %s, %s', (language, text, words) => {
    expect(listWords(language, text)).toEqual(words);
  });

  it('are counted over several texts', () => {
    expect(countWords('en', ['Two words', '', 'and three more'])).toBe(5);
  });
});

describe('the sentences of a text', () => {
  it('end where a reader stops', () => {
    expect(listSentences('en', 'Is it 22.3%? “Yes,” says the note. Good!')).toHaveLength(3);
    expect(listSentences('fr', 'Est-ce vrai\u202F? Oui\u202F!')).toHaveLength(2);
  });

  it('may begin a list or end in a quotation', () => {
    expect(listSentences('en', 'Four rules:')).toHaveLength(1);
    expect(listSentences('en', 'He asks: “Which is it?”').length).toBeGreaterThan(0);
  });

  it.each(['Servers', 'Laptop: 307 kg in 4 years', ''])('are not seen in a label: %s', (label) => {
    expect(listSentences('en', label)).toEqual([]);
  });
});

describe('the measure of a text', () => {
  it('is that of its sentences, and counts the words of labels too', () => {
    const measure = measureTexts('en', ['One two three four.', 'A label', 'Five considerable.']);
    expect(measure).toMatchObject({ words: 8, sentences: 2, meanSentence: 3, longestSentence: 4 });
  });

  it('has as LIX the words of a sentence plus the percentage of long words', () => {
    expect(measureTexts('en', ['One two six considerable.']).lix).toBe(4 + 25);
    expect(measureTexts('en', ['Silver is no longer word.']).lix).toBe(5);
  });

  it('is nothing where there is nothing', () => {
    expect(measureTexts('en', [])).toEqual({
      words: 0,
      sentences: 0,
      meanSentence: 0,
      longestSentence: 0,
      lix: 0,
    });
  });
});
