import { strFromU8, strToU8 } from 'fflate';
import { OPTIONS_FILE } from '../../src/content/options-name';
import { findPackage } from '../support/find-package';
import { hostPackage, type HostedPackage } from '../support/host-package';
import { changeTexts, VARIANTS, type Texts, type Variant } from './variants';

type Files = Record<string, Uint8Array>;

const isStart = (path: string) => path.endsWith('/start.json');

function changeFile(variant: Variant, path: string, file: Uint8Array): Uint8Array {
  const change = (texts: Texts) => changeTexts(variant, texts);
  if (!isStart(path)) return strToU8(JSON.stringify(change(JSON.parse(strFromU8(file)))));
  const namespaces: Record<string, Texts> = JSON.parse(strFromU8(file));
  const changed = Object.entries(namespaces).map(([name, texts]) => [name, change(texts)]);
  return strToU8(JSON.stringify(Object.fromEntries(changed)));
}

/** The package with one more language for each variant that borrows a tag. */
function addVariants(files: Files): Files {
  const borrowed = VARIANTS.filter(({ source, tag }) => source !== tag);
  const made = borrowed.flatMap((variant) =>
    Object.entries(files)
      .filter(([path]) => path.startsWith(`locales/${variant.source}/`))
      .map(([path, file]): [string, Uint8Array] => [
        path.replace(`/${variant.source}/`, `/${variant.tag}/`),
        changeFile(variant, path, file),
      ]),
  );
  const options = strFromU8(files[OPTIONS_FILE] ?? new Uint8Array());
  const languages = VARIANTS.map(({ tag }) => tag);
  return {
    ...files,
    ...Object.fromEntries(made),
    [OPTIONS_FILE]: strToU8(`${options}\nwindow.courseOptions.languages = ${JSON.stringify(languages)};\n`),
  };
}

/** Serves the self-study edition in every variant; the language of the browser chooses. */
export const hostVariants = (): Promise<HostedPackage> => hostPackage(findPackage('web'), '', addVariants);
