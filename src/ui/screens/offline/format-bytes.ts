import { formatNumber, uiText } from '../../../i18n/ui-text';

const MEBI = 1024 * 1024;
const DIGITS = 10;

/** A size in MiB with one decimal, in GiB where it is large: `1.4 MiB`, `1,4 Mio`. Rounded up, so that only nothing is 0. */
export function formatBytes(bytes: number): string {
  const mebibytes = bytes / MEBI;
  const isLarge = mebibytes >= 1024;
  const size = formatNumber(Math.ceil(DIGITS * (isLarge ? mebibytes / 1024 : mebibytes)) / DIGITS);
  return isLarge ? uiText('offline.gib', { size }) : uiText('offline.mib', { size });
}
