import { i18n } from '../../i18n/instance';
import { writeChange, writePercent } from './write-change';

/** More or less than before, with its sign as the current language writes it: `+1`, `−0.5`. */
export const formatChange = (value: number): string => writeChange(value, i18n.language);

/** A change in whole per cent: `−37%`, `0%`. */
export const formatPercentChange = (percent: number): string =>
  writeChange(Math.round(percent), i18n.language, writePercent);
