import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { fail, succeed, type Result } from '../src/content/result';
import { checkPackage, refuseLarge, type PackageReport } from './check/check-package';
import { judgeReport } from './check/judge-report';
import { LIMITS } from './check/limits';
import { describeReport } from './describe-report';
import { readSchemas } from './read-schemas';
import { runCommand } from './run-command';

const HELP = `Checks packages for an LMS, of this course or of any other: SCORM 1.2, SCORM 2004, cmi5.

  npm run check-package -- FILE…

  --json    the reports as JSON
  --help    this text

Exit code: 0 no errors, 1 errors found, 2 a file cannot be read. Nothing is unpacked to the disk or sent anywhere.
`;

async function checkFile(path: string): Promise<Result<PackageReport, string>> {
  try {
    const { size } = await stat(path);
    if (size > LIMITS.zip) return succeed(refuseLarge(size));
    const report = await checkPackage(await readFile(path), { loadSchemas: readSchemas });
    return report ? succeed(report) : fail(`the check of "${path}" was cancelled`);
  } catch (error) {
    return fail(`cannot read "${path}": ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function checkFiles(): Promise<Result<undefined, string>> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return succeed(undefined);
  }
  if (positionals.length === 0) return fail('no file; try --help');
  const reports: { readonly file: string; readonly report: PackageReport }[] = [];
  for (const path of positionals) {
    const report = await checkFile(path);
    if (!report.ok) return report;
    reports.push({ file: basename(path), report: report.value });
  }
  process.stdout.write(
    values.json
      ? `${JSON.stringify(
          reports.map(({ file, report }) => ({ file, ...report })),
          null,
          2,
        )}\n`
      : reports.map(({ file, report }) => describeReport(file, report)).join('\n'),
  );
  if (reports.some(({ report }) => ['errors', 'refused'].includes(judgeReport(report)))) process.exitCode = 1;
  return succeed(undefined);
}

await runCommand(checkFiles);
