import type { Result } from '../src/content/result';

const explain = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Runs a command of the terminal: an error becomes one line on stderr and exit code 2. */
export async function runCommand(command: () => Promise<Result<undefined, string>>): Promise<void> {
  const message = await command().then((result) => (result.ok ? undefined : result.error), explain);
  if (message === undefined) return;
  process.stderr.write(`${message.split('\n')[0] ?? ''}\n`);
  process.exitCode = 2;
}
