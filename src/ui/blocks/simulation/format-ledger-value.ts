import { i18n } from '../../../i18n/instance';

/** A value of a ledger as exact as the model deserves: three figures that count. */
export const formatLedgerValue = (value: number): string =>
  new Intl.NumberFormat(i18n.language, { maximumSignificantDigits: 3 }).format(value);
