import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openSealed, sealText } from './seal-text';

test('what was sealed comes back, in any script, also with blanks and line breaks in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (text, at) => {
      const sealed = sealText('A1', text);
      const cut = at % sealed.length;
      const copied = ` ${sealed.slice(0, cut)}\n${sealed.slice(cut)} `;
      expect(openSealed('A1', copied)).toEqual({ ok: true, value: text });
    }),
  );
});

test('it is made of letters, digits and three signs', () => {
  expect(sealText('A1', 'Zoë ÿ ÿ ≥ 80%')).toMatch(/^A1\.[\w-]+\.[\w-]{8}$/);
});

test('any other character in it is noticed', () => {
  const sealed = sealText('A1', 'anything');
  for (let at = 3; at < sealed.length; at++) {
    const other = sealed[at] === 'x' ? 'y' : 'x';
    const changed = `${sealed.slice(0, at)}${other}${sealed.slice(at + 1)}`;
    expect(openSealed('A1', changed)).toEqual({ ok: false, error: 'damaged' });
  }
});

test.each(['', 'nothing', 'B1.YQ.12345678', 'https://example.org/a.b.c'])(
  '"%s" is of another kind',
  (text) => {
    expect(openSealed('A1', text)).toEqual({ ok: false, error: 'foreign' });
  },
);

test.each(['A1', 'A1.', 'A1..', 'A1.YQ', 'A1.YQ.12345678', 'A1.****.12345678'])('"%s" is damaged', (text) => {
  expect(openSealed('A1', text)).toEqual({ ok: false, error: 'damaged' });
});
