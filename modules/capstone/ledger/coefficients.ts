import type { Simulation } from '../../../src/content/types';

/** Coefficients of the whole purchase; what they mean: `PURCHASE_COEFFICIENTS`. Without a source a value is our assumption. */
export const coefficients: Simulation['coefficients'] = {
  late: { n: 121, value: 25, min: 0, max: 60 },
  'repair-days': { n: 122, value: 12, min: 1, max: 40 },
  repaired: { n: 123, value: 20, min: 0, max: 60 },
  'refurbished-price': { n: 124, value: 70, min: 30, max: 100 },
  'refurbished-carbon': { n: 125, value: 56, min: 10, max: 100 },
  'refurbished-life': { n: 126, value: 70, min: 30, max: 100 },
  'extension-years': { n: 127, value: 2, min: 0, max: 5 },
  'extension-cost': { n: 128, value: 15, min: 0, max: 60 },
  'extension-carbon': { n: 129, value: 8, min: 0, max: 40 },
  failures: { n: 130, value: 8, min: 0, max: 30 },
  'repair-cost': { n: 131, value: 20, min: 0, max: 80 },
  'lease-charge': { n: 132, value: 12, min: 0, max: 40 },
  'delay-days': { n: 133, value: 15, min: 0, max: 60 },
  'electricity-price': { n: 134, value: 0.2, min: 0, max: 1 },
  'staff-day': { n: 135, value: 250, min: 0, max: 1500 },
  'end-cost': { n: 136, value: 12, min: 0, max: 100 },
  'residual-value': { n: 137, value: 10, min: 0, max: 25 },
};
