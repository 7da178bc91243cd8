import { describe, expect, it } from 'vitest';
import { SEVERITIES } from '../../scorm/check/finding-codes';
import { BAD_CONTENTS } from './bad-contents';
import { BAD_MANIFESTS } from './bad-manifests';
import { BAD_ZIPS } from './bad-zips';
import { check, listCodes } from './list-codes';
import { SAMPLES, zip, zipSample, type SampleName } from './sample-packages';

const CASES = [...BAD_ZIPS, ...BAD_MANIFESTS, ...BAD_CONTENTS];
const isSample = (name: string): name is SampleName => name in SAMPLES;

const needs = (code: string) => ({ schemas: code.startsWith('schema-') });

describe('a package that is well', () => {
  it.each(Object.keys(SAMPLES).filter(isSample))('is told its kind and nothing else: %s', async (name) => {
    const report = await check(zipSample(name));
    expect(report).toMatchObject({ kind: name, isComplete: true, findings: [] });
    expect(report.files).toBe(Object.keys(SAMPLES[name]).length);
  });

  it('may hold metadata in LOM, which its schema knows in SCORM 2004', async () => {
    const lom =
      '<lom xmlns="http://ltsc.ieee.org/xsd/LOM"><general><title><string language="en">T</string></title></general></lom></metadata>';
    const files = SAMPLES['scorm2004-4th'];
    const text = files['imsmanifest.xml'].replace('</metadata>', lom);
    expect((await check(zip({ ...files, 'imsmanifest.xml': text }))).findings).toEqual([]);
    const wrong = text.replace('<general>', '<general><colour/>');
    expect(listCodes(await check(zip({ ...files, 'imsmanifest.xml': wrong })))).toEqual(['schema-invalid']);
  });
});

describe('what can be found', () => {
  it.each(CASES)('is found where it is: $code', async ({ code, bad }) => {
    expect(listCodes(await check(bad(), needs(code)))).toContain(code);
  });

  it.each(CASES.filter(({ clean }) => clean))('is not found next to it: $code', async ({ code, clean }) => {
    expect(listCodes(await check(clean?.() ?? zipSample(), needs(code)))).not.toContain(code);
  });

  it('has a case for each code', () => {
    const covered = new Set(CASES.map(({ code }): string => code));
    expect(Object.keys(SEVERITIES).filter((code) => !covered.has(code))).toEqual([]);
  });
});

describe('a finding', () => {
  it('names file, line and what stands there', async () => {
    const { findings } = await check(zipSample('scorm12', { 'a.js': 'one;\ntwo;\nwindow.onunload = save;' }));
    expect(findings).toEqual([
      {
        code: 'unload-handler',
        severity: 'warning',
        count: 1,
        places: [{ file: 'a.js', line: 3, found: 'onunload =' }],
        values: {},
      },
    ]);
  });

  it('keeps the first of many places, and how many there are', async () => {
    const many = Object.fromEntries(Array.from({ length: 80 }, (_, at) => [`extra-${at}.txt`, '']));
    const [finding] = (await check(zipSample('scorm12', many))).findings;
    expect(finding).toMatchObject({ code: 'file-unlisted', count: 80 });
    expect(finding?.places).toHaveLength(50);
  });

  it('shows no mark that would hide or reorder the line around it', async () => {
    const { findings } = await check(zipSample('scorm12', { 'a\u202Etxt.js': '' }));
    expect(JSON.stringify(findings)).not.toContain('\u202E');
    expect(findings.flatMap(({ places }) => places.map(({ file }) => file))).toContain('a\uFFFDtxt.js');
  });

  it('comes errors first, then warnings, then notes', async () => {
    const bytes = zipSample('scorm12', {
      'a.js': 'eval(a)',
      'b b.js': '',
      'tincan.xml': '',
      'index.html': '<base href="/">',
    });
    const order = (await check(bytes)).findings.map(({ severity }) => severity);
    expect(order).toEqual(
      order.toSorted((a, b) => 'ewn'.indexOf(a.slice(0, 1)) - 'ewn'.indexOf(b.slice(0, 1))),
    );
    expect(new Set(order).size).toBe(2);
  });
});
