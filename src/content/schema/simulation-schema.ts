import * as v from 'valibot';
import { idSchema, numberSchema, optionNumberSchema, sourcesSchema } from './id-schema';

/**
 * What a decision can move in the model of a purchase (`src/simulation/`). Effects of several decisions on one lever are added, so
 * their order makes no difference. Shares and changes are in per cent.
 */
export const LEVERS = [
  /** Share of the seats that need no device of their own. */
  'avoided',
  /** Share of the devices needed that stay with their users for some years more. */
  'kept',
  /** Share of the rest that comes from the organization's own stock. */
  'redeployed',
  /** Share of what is bought that is refurbished. */
  'refurbished',
  /** Years that a bought device serves beyond its usual life. */
  'extra-years',
  /** Change of the price of a new device. */
  'price',
  /** Share of what is bought that is leased. */
  'leased',
  /** Change of the electricity used. */
  'energy',
  /** Share of the deliveries that comes late. */
  'late',
  /** Days that a user waits for a repair or replacement. */
  'repair-days',
  /** Share of the failures that is repaired; the others are replaced. */
  'repaired',
  /** Change of what support and maintenance cost. */
  'upkeep',
  /** Working days of the organization's own staff. */
  'staff-days',
  /** Share of the devices that leave which finds another user. */
  'reused',
  /** Share of these for which somebody pays their residual value. */
  'paid-back',
  /** Change of the cost of letting a device go. */
  'end-cost',
] as const;

/** Coefficients of a kind of device. */
export const DEVICE_COEFFICIENTS = [
  /** US dollars for a new one. */
  'price',
  /** Years that it usually serves. */
  'life',
  /** kg CO₂e caused before its first day, by materials and manufacture. */
  'making',
  /** kg CO₂e a year for the rest, above all electricity. */
  'use',
  /** US dollars a year for support and maintenance, repairs apart. */
  'upkeep',
  /** kWh a year. */
  'electricity',
  /** kg. */
  'mass',
] as const;

/** Coefficients of the whole purchase; shares are in per cent. The first three are where levers stand before any decision. */
export const PURCHASE_COEFFICIENTS = [
  /** Deliveries that come late, %. */
  'late',
  /** Days that a user waits for a repair or replacement. */
  'repair-days',
  /** Failures that are repaired, %. */
  'repaired',
  /** Price of a refurbished device, % of a new one. */
  'refurbished-price',
  /** Carbon of a refurbished device, % of making a new one. */
  'refurbished-carbon',
  /** Life of a refurbished device, % of a new one. */
  'refurbished-life',
  /** Years that a device serves on when it is kept or redeployed. */
  'extension-years',
  /** Check, battery and memory for that, % of the price of a new device. */
  'extension-cost',
  /** Carbon of these parts, % of making a new device. */
  'extension-carbon',
  /** Failures in a year, % of the devices. */
  'failures',
  /** A repair, % of the price of a new device. */
  'repair-cost',
  /** Charge of a lease over its term, % of the price. */
  'lease-charge',
  /** Days that a late delivery makes a user wait. */
  'delay-days',
  /** US dollars for a kWh. */
  'electricity-price',
  /** US dollars for a working day of own staff. */
  'staff-day',
  /** US dollars for letting a device go: collection, data, treatment. */
  'end-cost',
  /** What a used device is worth, % of the price of a new one. */
  'residual-value',
] as const;

/** A number of the model that a learner can change within its bounds. Without a source it is an assumption, and shown as one. */
const coefficientSchema = v.strictObject({
  /** Under this number a changed value is kept, like an answer. */
  n: numberSchema,
  value: v.number(),
  min: v.pipe(v.number(), v.minValue(0)),
  max: v.number(),
  sources: v.optional(sourcesSchema),
});

const deviceSchema = v.strictObject({
  id: idSchema,
  coefficients: v.strictObject(v.entriesFromList(DEVICE_COEFFICIENTS, coefficientSchema)),
});

/** What an option does to a lever. A learner can change how much, never the direction. */
const effectSchema = v.strictObject({
  lever: v.picklist(LEVERS),
  n: numberSchema,
  value: v.number(),
  /** The largest amount, without its sign, that a learner may enter. */
  max: v.pipe(v.number(), v.minValue(0)),
  sources: v.optional(sourcesSchema),
});

/** A decision, the same in every case; an option moves levers. */
const decisionSchema = v.strictObject({
  id: idSchema,
  options: v.pipe(
    v.array(
      v.strictObject({
        id: idSchema,
        n: optionNumberSchema,
        effects: v.array(effectSchema),
      }),
    ),
    v.minLength(2),
    v.maxLength(4),
  ),
});

/** A purchase of equal difficulty: another fleet, other words, its own answers. */
const caseSchema = v.strictObject({
  id: idSchema,
  /** People, or pupils, to be equipped. */
  seats: v.pipe(v.number(), v.integer(), v.minValue(1)),
  devices: v.pipe(v.array(deviceSchema), v.minLength(1), v.maxLength(3)),
  /** Permanent item numbers of its decisions, in their order. */
  items: v.array(numberSchema),
});

/** A whole way through the decisions, for comparison: one option id per decision. */
const pathSchema = v.strictObject({ id: idSchema, picks: v.array(idSchema) });

/** A purchase in several decisions, each of which moves a ledger of cost, waste, carbon and supply risk. */
export const simulationSchema = v.strictObject({
  id: idSchema,
  kind: v.literal('simulation'),
  decisions: v.pipe(v.array(decisionSchema), v.minLength(2)),
  cases: v.pipe(v.array(caseSchema), v.minLength(1)),
  coefficients: v.strictObject(v.entriesFromList(PURCHASE_COEFFICIENTS, coefficientSchema)),
  /** The first is the way things were done before: the baseline of every ledger. */
  paths: v.pipe(v.array(pathSchema), v.minLength(2)),
});
