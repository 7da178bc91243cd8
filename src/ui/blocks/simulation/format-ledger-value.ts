import { formatNumber } from '../../../i18n/ui-text';

/** A value of a ledger as exact as the model deserves: three figures that count. */
export const formatLedgerValue = (value: number): string => formatNumber(Number(value.toPrecision(3)));
