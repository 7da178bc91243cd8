import { formatQuantity } from '../../text/format-quantity';

/** An end of the range of an estimate: of the units only the per cent sign is short enough to stand there. */
export const formatEnd = (value: number, unit: string): string =>
  formatQuantity(value, unit === '%' ? unit : '');
