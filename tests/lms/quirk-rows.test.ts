import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { QUIRKS } from './quirks';
import { takeVisits } from './take-visits';

beforeEach(() => vi.useFakeTimers({ now: Date.UTC(2026, 4, 1, 9) }));
afterEach(() => vi.useRealTimers());

const VERSIONS = ['1.2', '2004'] as const;
const ENDINGS = ['closed', 'killed'] as const;
const CASES = QUIRKS.flatMap((quirk) =>
  quirk.versions.map((version) => ({ quirk, version, name: quirk.name })),
);

describe('the course loses nothing, says what is not saved and writes nothing that is refused', () => {
  it.each(VERSIONS)('in an LMS without any oddity, SCORM %s', async (version) => {
    for (const ending of ENDINGS)
      expect(await takeVisits({ version, quirks: [], course: 'released', ending })).toEqual([]);
  });

  it.each(CASES)('in one that does this: $name, SCORM $version', async ({ quirk, version }) => {
    for (const ending of ENDINGS)
      expect(await takeVisits({ version, quirks: [quirk], course: 'released', ending }), ending).toEqual([]);
  });
});

describe('the table of behaviours', () => {
  const table = readFileSync(new URL('README.md', import.meta.url), 'utf8');

  it('has a row for each behaviour of the list and names each of the lab', () => {
    const rows = Array.from({ length: 43 }, (_, at) => `| q${String(at + 1).padStart(2, '0')} |`);
    expect(rows.filter((row) => !table.includes(row))).toEqual([]);
    expect(QUIRKS.map(({ name }) => name).filter((name) => !table.includes(`\`${name}\``))).toEqual([]);
  });

  it('names no behaviour that the lab does not have', () => {
    const named = [...table.matchAll(/`(q\d\d-[a-z0-9-]+)`/g)].map(([, name]) => name);
    expect(named.filter((name) => !QUIRKS.some((quirk) => quirk.name === name))).toEqual([]);
  });

  it('names for each row a behaviour of the lab of that number, or a test that there is', () => {
    const rows = table.split('\n').filter((line) => /^\| q\d\d /.test(line));
    const isHeld = (row: string): boolean => {
      const number = row.slice(2, 5);
      const tests = [...row.matchAll(/`([\w./-]+\.test\.tsx?)`/g)].map(([, path]) => path ?? '');
      const missing = tests.filter((path) => !existsSync(new URL(path, import.meta.url)));
      expect(missing, number).toEqual([]);
      return row.includes(`\`${number}-`) || tests.length > 0;
    };
    expect(rows).toHaveLength(43);
    expect(rows.filter((row) => !isHeld(row))).toEqual([]);
    // The rest stand for what no wrapper around an LMS can do: another standard, the layout, a package by its contents.
    const unwrapped = rows
      .filter((row) => !row.includes(`\`${row.slice(2, 5)}-`))
      .map((row) => row.slice(2, 5));
    expect(unwrapped).toEqual(['q27', 'q30', 'q39']);
  });
});
