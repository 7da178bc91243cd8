import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fail, succeed, type Result } from '../../content/result';
import { stampFiles } from './stamp-files';

const HELP = `Notes beside each translated file which English text every translation was made from.

  npm run stamp -- LANGUAGE [NAMESPACE…]   for example: npm run stamp -- fr ui circular-ict/loops

With namespaces: stamps all their translations as made from the English of today. Do this after checking them.
Without: stamps only what is new, and names what is out of date.
  --all     stamps all namespaces as checked
  --help    this text
`;

async function runCommand(): Promise<Result<string[], string>> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { all: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return succeed([]);
  }
  const [language, ...namespaces] = positionals;
  if (language === undefined) return fail('no language; try --help');
  const locales = fileURLToPath(new URL('../../../locales', import.meta.url));
  const isChecked = values.all === true || namespaces.length > 0;
  return stampFiles(locales, { language, namespaces, isChecked });
}

const result = await runCommand().catch((error: unknown) =>
  fail(error instanceof Error ? error.message : String(error)),
);
if (result.ok) for (const line of result.value) process.stdout.write(`out of date: ${line}\n`);
else {
  process.stderr.write(`${result.error.split('\n')[0] ?? ''}\n`);
  process.exitCode = 2;
}
