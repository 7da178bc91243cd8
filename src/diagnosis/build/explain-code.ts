import { parseArgs } from 'node:util';
import { fail, succeed, type Result } from '../../content/result';
import { describeCode } from './describe-code';

const HELP = `Says what a learner's code from “Check this course” means.

  npm run doctor -- CODE     for example: npm run doctor -- 1002-N940-0Q24-004D

Case, hyphens and spaces do not matter.
`;

function runCommand(): Result<string, string> {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { help: { type: 'boolean' } },
    });
    if (values.help) return succeed(HELP);
    return positionals.length > 0 ? describeCode(positionals.join('')) : fail('no code; try --help');
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

const result = runCommand();
if (result.ok) process.stdout.write(result.value);
else {
  process.stderr.write(`${result.error.split('\n')[0] ?? ''}\n`);
  process.exitCode = 2;
}
