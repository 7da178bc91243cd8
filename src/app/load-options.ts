import { parsePackageOptions, type PackageOptions } from '../content/package-options';
import { fail, type Result } from '../content/result';

/** Reads `options.json` beside the page. The error says what is wrong with it. */
export async function loadOptions(): Promise<Result<PackageOptions, string>> {
  try {
    const response = await fetch('options.json');
    if (!response.ok) return fail(`options.json: ${response.status}`);
    const value: unknown = await response.json();
    return parsePackageOptions(value);
  } catch {
    return fail('options.json');
  }
}
