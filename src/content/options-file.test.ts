import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { readOptionsFile, renderOptionsFile } from './options-file';
import type { PackageOptions } from './package-options';
import { sampleOptions } from './testing/sample-options';

const OPTIONS: PackageOptions = { ...sampleOptions, title: 'Buying "well" \u2028 </script> };\n' };

describe('the file of the options', () => {
  test('gives a page the options, whatever is in the title, and then does what opens the page', () => {
    const window: Record<string, unknown> = {};
    runInNewContext(renderOptionsFile(OPTIONS, 'window.isOpened = true;'), { window });
    expect(window).toEqual({ courseOptions: OPTIONS, isOpened: true });
  });

  test('is read without being run', () => {
    expect(readOptionsFile(renderOptionsFile(OPTIONS, 'throw 1;'))).toEqual(OPTIONS);
  });

  test.each(['', '{}', 'window.courseOptions = ', 'window.courseOptions = {\n  "profile": \n};\n'])(
    'holds none where it is another: %j',
    (text) => {
      expect(readOptionsFile(text)).toBeUndefined();
    },
  );
});
