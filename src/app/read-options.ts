import { OPTIONS_FILE } from '../content/options-name';
import { parsePackageOptions, type PackageOptions } from '../content/package-options';
import { fail, type Result } from '../content/result';

/** What `options.js` has put into the window. The error says what is wrong with it; anyone may have edited the file. */
export function readOptions(window: object): Result<PackageOptions, string> {
  const given: unknown = Reflect.get(window, 'courseOptions');
  return given === undefined ? fail(OPTIONS_FILE) : parsePackageOptions(given);
}
