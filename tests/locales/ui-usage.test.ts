import { describe, expect, it } from 'vitest';
import { Visitor } from 'vite';
import { locateUiText } from '../../src/i18n/ui-namespaces';
import { readTexts } from '../support/load-course';
import { parseSource, readSources, type SourceFile } from '../support/read-sources';
import { PLAYER_NAMESPACES, stemOf } from './list-namespaces';

/** A pattern for the keys that a template such as `settings.theme.${theme}` can make: each hole is one or more segments' worth of letters. */
function toPattern(parts: readonly string[]): RegExp {
  const escaped = parts.map((part) => part.replaceAll('.', String.raw`\.`));
  return new RegExp(`^${escaped.join('[a-zA-Z0-9-]+')}$`);
}

/** The keys that a file names as a whole, and patterns of those that it puts together. */
function listNamed(file: SourceFile): { keys: string[]; patterns: RegExp[] } {
  const keys: string[] = [];
  const patterns: RegExp[] = [];
  new Visitor({
    Literal: ({ value }) => {
      if (typeof value === 'string') keys.push(value);
    },
    TemplateLiteral: ({ quasis }) => {
      const parts = quasis.map(({ value }) => value.cooked ?? '');
      if (/^[a-z-]+\.(?:[a-zA-Z-]+\.)*$/.test(parts[0] ?? '') && parts.length > 1)
        patterns.push(toPattern(parts));
    },
  }).visit(parseSource(file).program);
  return { keys, patterns };
}

const listDead = (keys: readonly string[], files: readonly SourceFile[]): string[] => {
  const named = files.map(listNamed);
  const whole = new Set(named.flatMap((file) => file.keys));
  const patterns = named.flatMap((file) => file.patterns);
  const stems = new Set(keys.map((key) => stemOf(key, keys)));
  return [...stems].filter((key) => !whole.has(key) && !patterns.some((pattern) => pattern.test(key)));
};

describe('the words of the player', () => {
  it.each(PLAYER_NAMESPACES)('have keys that lead back to their file: %s', (name) => {
    const keys = Object.keys(readTexts(`en/${name}`));
    expect(keys.filter((key) => locateUiText(key) !== name)).toEqual([]);
  });

  it('are all asked for by the player', () => {
    const files = readSources(/\.tsx?$/).filter(
      ({ path }) => /^(?:src|scorm)\//.test(path) && !/\.(?:test|examples)\.tsx?$|\/testing\//.test(path),
    );
    expect(files.length).toBeGreaterThan(100);
    const keys = PLAYER_NAMESPACES.flatMap((name) => Object.keys(readTexts(`en/${name}`)));
    expect(listDead(keys, files)).toEqual([]);
  });

  it('count as asked for when named whole, as a plural, or by a template', () => {
    const text =
      "uiText('a.whole'); uiText('a.things', { count }); uiText(`b.${x}`); uiText(`c.${x}.text`); `${d}.e`;";
    const keys = ['a.whole', 'a.things_one', 'a.things_other', 'b.one', 'b.two', 'c.one.text'];
    expect(listDead(keys, [{ path: 'a.ts', text }])).toEqual([]);
  });

  it.each(['a.whol', 'a.whole.more', 'b', 'b.one.more', 'c.one', 'd.e'])('are dead otherwise: %s', (key) => {
    const text = "// a.whol\nuiText('a.whole'); uiText(`b.${x}`); uiText(`c.${x}.text`); `${d}.e`;";
    expect(listDead([key], [{ path: 'a.ts', text }])).toEqual([key]);
  });
});
