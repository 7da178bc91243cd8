import { expect, it } from 'vitest';
import { mirrorText, stretchText } from './pseudo-text';

it('makes words longer and leaves placeholders and tags alone', () => {
  expect(stretchText('Go to <em>{{name}}</em> today')).toBe('Goô toô <em>{{name}}</em> toôdaày');
});

it('writes English in letters that are read from right to left, and leaves placeholders and tags alone', () => {
  expect(mirrorText('Use <term 1>it</term>, {{count}} %?')).toBe('عسه <term 1>يت</term>، {{count}} %؟');
});
