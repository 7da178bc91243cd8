import { describe, expect, it } from 'vitest';
import { readSources } from '../support/read-sources';
import { listStyleFaults } from './style-rules';

const sheets = readSources(/\.css$/);
const check = (text: string, path = 'src/a.module.css') => listStyleFaults({ path, text });
const inLayer = (text: string) => check(`@layer kit {\n${text}\n}`);

describe('style sheets', () => {
  it('break no rule of the project', () => {
    expect(sheets.length).toBeGreaterThan(20);
    expect(sheets.flatMap(listStyleFaults)).toEqual([]);
  });

  it.each([
    '.a { margin-left: 1px; }',
    '.a { padding-right: 1px }',
    '.a { border-top: 0; }',
    '.a { border-left-color: red; }',
    '.a { border-top-left-radius: 0; }',
    '.a { left: 0; }',
    '.a{right:0}',
    '.a { text-align: left; }',
    '.a { float: right; }',
    '.a { width: 1px; }',
    '.a { max-height: 1px; }',
  ])('are refused for a physical direction: %s', (rule) => {
    expect(inLayer(rule)).toHaveLength(1);
  });

  it.each([
    '.a { margin-inline-start: 1px; padding-block: 0; inset-inline-end: 0; }',
    '.a { text-align: start; border-start-start-radius: 0; }',
    '.a { inline-size: 1px; max-block-size: 1px; }',
    '@media (width >= 42rem) { .a { color: red; } }',
    '.left { color: red; } .a:hover { --left-over: 1; }',
    '/* left: 0 */ .a::before { content: "width: 1px"; }',
    '.a { transition: width 1s; border-inline-start-width: 1px; line-height: 1; }',
    '.a { background: linear-gradient(to right, red, blue); }',
  ])('are accepted: %s', (rule) => {
    expect(inLayer(rule)).toEqual([]);
  });

  it.each([
    ['.a, .a:has(:checked) { color: red; }', ':has() in a list'],
    ['.b:has(> .a),\n.c { color: red; }', ':has() in a list'],
    ['.a:focus-visible { outline: none; }', 'a ring taken away without :has()'],
    [
      '.a { color: red; } .b input:focus-visible { color: red; outline: 0 }',
      'a ring taken away without :has()',
    ],
  ])('are refused for what a browser without `:has()` makes of it: %s', (rule, fault) => {
    expect(inLayer(rule)).toEqual([`src/a.module.css:2 ${fault}`]);
  });

  it.each([
    '.a:has(:checked, :focus) { color: red; }',
    '.a:has(:focus-visible) .b { outline: none; }',
    '.a:focus-visible { outline: 3px solid red; }',
    '.a:focus { outline: none; }',
    '.a, .b:is(.c, .d) { color: red; }',
  ])('are accepted for it: %s', (rule) => {
    expect(inLayer(rule)).toEqual([]);
  });

  it('name their layer in every rule of a component', () => {
    expect(check('@layer kit {\n.a { color: red; }\n}\n.b { color: red; }')).toEqual([
      'src/a.module.css:4 a rule outside every layer',
    ]);
    expect(check('@media print { .a { color: red; } }')).toHaveLength(1);
    expect(check('@import "x.css"; @layer a, b;\n@layer kit { .a { .b { color: red; } } }')).toEqual([]);
    expect(check('@keyframes turn { to { rotate: 1turn; } }')).toEqual([]);
  });
});
