import { describe, expect, test } from 'vitest';
import { parsePackageOptions, type PackageOptions } from './package-options';

const options: PackageOptions = {
  profile: 'scorm2004-3rd',
  version: '1.0.0',
  modules: ['a'],
  languages: ['en'],
  passMark: 80,
  attempts: 3,
  lockedOrder: true,
  interactions: false,
  identifier: 'works',
  title: 'Buying ICT',
  reporting: 'completed',
  failure: 'failed',
  finish: true,
  passport: 'none',
};

describe('the options of a package', () => {
  test('are read as they were written', () => {
    expect(parsePackageOptions(JSON.parse(JSON.stringify(options)))).toEqual({ ok: true, value: options });
  });

  test('of an earlier release report as that release did', () => {
    const { profile, modules, languages, passMark } = options;
    expect(parsePackageOptions({ profile, modules, languages, passMark })).toEqual({
      ok: true,
      value: {
        profile,
        modules,
        languages,
        passMark,
        version: '',
        attempts: null,
        lockedOrder: false,
        interactions: true,
        identifier: '',
        title: null,
        reporting: 'passed',
        failure: 'incomplete',
        finish: false,
        passport: 'lessons',
      },
    });
  });

  test.each([
    ['profile', 'scorm13'],
    ['modules', []],
    ['languages', 'en'],
    ['passMark', 0],
    ['attempts', 100],
    ['reporting', 'grades'],
    ['failure', 1],
    ['passport', 'some'],
  ])('with a wrong %s are refused by name', (name, value) => {
    expect(parsePackageOptions({ ...options, [name]: value })).toEqual({ ok: false, error: name });
  });

  test('never carry a title or an identifier that a manifest could not', () => {
    const parsed = parsePackageOptions({ ...options, title: 'a\nb', identifier: '2 x' });
    expect(parsed).toEqual({ ok: true, value: { ...options, title: null, identifier: '' } });
  });
});
