import { describe, expect, it } from 'vitest';
import { parseSource, readSources } from '../support/read-sources';
import { listCodeFaults } from './code-rules';

const sources = readSources(/\.tsx?$/);

const check = (path: string, text: string) => listCodeFaults(parseSource({ path, text }));
/** Stands for as many lines as a function may not have. */
const stretch = (text: string, count: number) => text.replace('…', '\n'.repeat(count - 1));

describe('the code', () => {
  it('breaks no rule of the project', () => {
    expect(sources.length).toBeGreaterThan(200);
    expect(sources.flatMap((file) => listCodeFaults(parseSource(file)))).toEqual([]);
  });

  it.each([
    ['src/a.ts', 'let x: any;', 'any'],
    ['src/a.ts', 'const f = (x: Record<string, any>) => x;', 'any'],
    ['src/a.ts', 'const x = y as Z;', 'a cast'],
    ['src/a.ts', 'const x = <Z>y;', 'a cast'],
    ['src/a.ts', 'const x = y!;', 'a non-null assertion'],
    ['src/a.ts', '// @ts-ignore', 'a silenced check'],
    ['tests/a.ts', '/* @ts-expect-error */', 'a silenced check'],
    ['src/a.ts', '// eslint-disable-next-line', 'a silenced check'],
    ['scorm/a.ts', '/* oxlint-disable no-console */', 'a silenced check'],
    ['src/a.ts', 'console.log(1);', 'console'],
    ['src/a.tsx', 'const x = <p style={{}} />;', 'a style attribute'],
    ['src/a.tsx', 'const x = <p dangerouslySetInnerHTML={y} />;', 'dangerouslySetInnerHTML'],
    ['src/a.tsx', 'const x = { dangerouslySetInnerHTML: y };', 'dangerouslySetInnerHTML'],
    ['src/a.ts', 'element.innerHTML = text;', 'HTML from a string'],
    ['src/a.ts', "t('key');", 'i18next outside src/i18n'],
    ['src/a.ts', "i18n.t('key');", 'i18next outside src/i18n'],
    ['src/a.ts', "import { createInstance } from 'i18next';", 'i18next outside src/i18n'],
    ['src/a.tsx', 'const x = <Trans />;', 'Trans outside src/i18n'],
    ['src/a.tsx', 'const x = <details />;', 'details outside src/ui/kit'],
    ['src/a/index.ts', 'const x = 1;', 'a file named index'],
    ['src/a.ts', "export { x } from './x';", 'a re-export'],
    ['src/a.ts', "export * from './x';", 'a re-export'],
    ['src/a.ts', 'function f() {…}', 'a function of 61 lines'],
    ['src/a.ts', 'const f = () => {…};', 'a function of 61 lines'],
    ['src/a.test.ts', "it('x', () => {…});", 'a function of 61 lines'],
  ])('is refused in %s: %s', (path, text, fault) => {
    expect(check(path, stretch(text, 61))).toEqual([`${path}:1 ${fault}`]);
  });

  it.each([
    ['src/a.ts', 'const x = [1] as const;'],
    ['src/a.ts', "import { x as y } from './x';"],
    ['src/a.ts', 'export { x as y };'],
    ['src/a.ts', "const x = 'y as any'; // any text as such"],
    ['src/a.ts', 'const x = y satisfies Z;'],
    ['src/app/build/a.ts', 'console.log(1);'],
    ['src/i18n/a.tsx', "import { Trans } from 'react-i18next'; i18n.t('key'); const x = <Trans />;"],
    ['src/ui/kit/a.tsx', 'const x = <details />;'],
    ['src/a.ts', 'function f() {…}'],
    ['src/a.tsx', 'const x = <p className="style" />;'],
  ])('is accepted in %s: %s', (path, text) => {
    expect(check(path, stretch(text, 60))).toEqual([]);
  });

  it.each(["describe('x', () => {…});", "describe.each(cases)('x', () => {…});"])(
    'may group tests at any length: %s',
    (text) => {
      expect(check('src/a.test.ts', stretch(text, 100))).toEqual([]);
    },
  );

  it('names the line', () => {
    expect(check('src/a.ts', 'const x = 1;\n\nconst y = x!;')).toEqual(['src/a.ts:3 a non-null assertion']);
  });
});
