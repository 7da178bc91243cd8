import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { encodeDiagnosis } from '../encode-diagnosis';
import { sampleDiagnosis } from '../testing/sample-diagnosis';
import { describeCode } from './describe-code';

const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);

/** What `npm run doctor -- …` does, without npm. */
const runDoctor = (...args: readonly string[]) =>
  new Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }>((settle) => {
    const [, script = ''] = /^tsx (\S+)$/.exec(scripts['doctor'] ?? '') ?? [];
    execFile(process.execPath, ['node_modules/tsx/dist/cli.mjs', script, ...args], (error, stdout, stderr) =>
      settle({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });

const code = encodeDiagnosis(sampleDiagnosis({ saving: 'failed', failure: 'expired' }));

test('a code is explained, also read out in groups, and the command succeeds', async () => {
  const told = describeCode(code);
  const whole = { code: 0, stdout: told.ok ? told.value : '', stderr: '' };
  expect(whole.stdout).toContain('Cause: ');
  expect(await runDoctor(code)).toEqual(whole);
  expect(await runDoctor(...code.toLowerCase().split('-'))).toEqual(whole);
});

test.each([
  [[], 'no code'],
  [['ABCD'], 'not a code'],
  [['ABCD-ABCD-ABCD-ABCD'], 'mistyped'],
  [['--what'], "Unknown option '--what'"],
] as const)('what is no code gets one line, and the command fails: %j', async (args, line) => {
  const { stderr, ...rest } = await runDoctor(...args);
  expect(rest).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^[^\n]+\n$/);
  expect(stderr.startsWith(line)).toBe(true);
});

test('the help names a code that is one', async () => {
  const { code: exit, stdout } = await runDoctor('--help');
  const [, example = ''] = /for example: npm run doctor -- (\S+)/.exec(stdout) ?? [];
  expect([exit, describeCode(example).ok]).toEqual([0, true]);
});
