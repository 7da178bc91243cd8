import { expect, test } from 'vitest';
import { writeXml } from './write-xml';

test('elements, attributes, repeated children and texts come out as XML, in the order given', () => {
  const root = {
    '@id': 'a',
    title: 'One',
    item: [{ '@href': 'x' }, { '@href': 'y', part: 'z' }],
    'ns:empty': {},
    none: [],
  };
  expect(writeXml('root', root)).toBe(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<root id="a">',
      '  <title>One</title>',
      '  <item href="x"/>',
      '  <item href="y">',
      '    <part>z</part>',
      '  </item>',
      '  <ns:empty/>',
      '</root>',
    ].join('\n'),
  );
});

test('marks in texts and attributes never become markup', () => {
  expect(writeXml('root', { '@a': '"<&>"', b: '<&> "]]>"', c: { '@d': 'e', '#': '<f>' } })).toContain(
    '<root a="&quot;&lt;&amp;&gt;&quot;">\n  <b>&lt;&amp;&gt; "]]&gt;"</b>\n  <c d="e">&lt;f&gt;</c>',
  );
});
