import type { SimulationDecision } from '../../../src/content/types';

/**
 * The eight decisions and what each option moves in the ledger. How much is our assumption throughout: a learner can change it, and
 * the reasons stand in `modules/capstone/README.md`. Of each decision the first option is what was done last time.
 */
export const decisions: SimulationDecision[] = [
  {
    id: 'need',
    options: [
      { id: 'as-requested', n: 1, effects: [] },
      {
        id: 'by-task',
        n: 2,
        effects: [
          { lever: 'avoided', n: 181, value: 10, max: 30 },
          { lever: 'staff-days', n: 182, value: 15, max: 60 },
        ],
      },
      {
        id: 'by-evidence',
        n: 3,
        effects: [
          { lever: 'avoided', n: 183, value: 5, max: 30 },
          { lever: 'kept', n: 184, value: 30, max: 60 },
          { lever: 'upkeep', n: 185, value: 5, max: 30 },
          { lever: 'staff-days', n: 186, value: 25, max: 80 },
        ],
      },
    ],
  },
  {
    id: 'stock',
    options: [
      { id: 'write-off', n: 1, effects: [] },
      {
        id: 'spares',
        n: 2,
        effects: [
          { lever: 'repair-days', n: 187, value: -3, max: 6 },
          { lever: 'staff-days', n: 188, value: 5, max: 40 },
        ],
      },
      {
        id: 'redeploy',
        n: 3,
        effects: [
          { lever: 'redeployed', n: 189, value: 15, max: 40 },
          { lever: 'upkeep', n: 190, value: 5, max: 30 },
          { lever: 'staff-days', n: 191, value: 15, max: 60 },
        ],
      },
    ],
  },
  {
    id: 'market',
    options: [
      { id: 'last-text', n: 1, effects: [] },
      {
        id: 'questionnaire',
        n: 2,
        effects: [
          { lever: 'late', n: 192, value: -5, max: 15 },
          { lever: 'price', n: 193, value: -1, max: 5 },
          { lever: 'staff-days', n: 194, value: 8, max: 40 },
        ],
      },
      {
        id: 'dialogue',
        n: 3,
        effects: [
          { lever: 'late', n: 195, value: -10, max: 15 },
          { lever: 'price', n: 196, value: -3, max: 10 },
          { lever: 'staff-days', n: 197, value: 25, max: 80 },
        ],
      },
    ],
  },
  {
    id: 'ownership',
    options: [
      { id: 'buy', n: 1, effects: [] },
      {
        id: 'short-lease',
        n: 2,
        effects: [
          { lever: 'leased', n: 198, value: 100, max: 100 },
          { lever: 'extra-years', n: 199, value: -1, max: 2 },
          { lever: 'upkeep', n: 200, value: -20, max: 50 },
          { lever: 'repair-days', n: 201, value: -3, max: 6 },
          { lever: 'reused', n: 202, value: 30, max: 40 },
        ],
      },
      {
        id: 'buy-back',
        n: 3,
        effects: [
          { lever: 'price', n: 203, value: 4, max: 10 },
          { lever: 'reused', n: 204, value: 20, max: 40 },
          { lever: 'paid-back', n: 205, value: 60, max: 100 },
        ],
      },
    ],
  },
  {
    id: 'specification',
    options: [
      { id: 'newest', n: 1, effects: [] },
      {
        id: 'repairable',
        n: 2,
        effects: [
          { lever: 'extra-years', n: 206, value: 1, max: 3 },
          { lever: 'repaired', n: 207, value: 30, max: 40 },
          { lever: 'price', n: 208, value: 8, max: 20 },
        ],
      },
      {
        id: 'open-refurbished',
        n: 3,
        effects: [
          { lever: 'extra-years', n: 209, value: 1, max: 3 },
          { lever: 'refurbished', n: 210, value: 30, max: 60 },
          { lever: 'repaired', n: 211, value: 20, max: 40 },
          { lever: 'price', n: 212, value: 6, max: 20 },
          { lever: 'late', n: 213, value: 5, max: 15 },
        ],
      },
    ],
  },
  {
    id: 'award',
    options: [
      {
        id: 'lowest-price',
        n: 1,
        effects: [
          { lever: 'price', n: 214, value: -6, max: 15 },
          { lever: 'extra-years', n: 215, value: -0.5, max: 1 },
        ],
      },
      {
        id: 'life-cycle-cost',
        n: 2,
        effects: [
          { lever: 'energy', n: 216, value: -15, max: 30 },
          { lever: 'price', n: 217, value: 2, max: 10 },
        ],
      },
      {
        id: 'cost-and-quality',
        n: 3,
        effects: [
          { lever: 'extra-years', n: 218, value: 0.5, max: 1 },
          { lever: 'energy', n: 219, value: -10, max: 30 },
          { lever: 'repaired', n: 220, value: 10, max: 30 },
          { lever: 'price', n: 221, value: 5, max: 15 },
        ],
      },
    ],
  },
  {
    id: 'contract',
    options: [
      { id: 'delivery-only', n: 1, effects: [] },
      {
        id: 'repair-terms',
        n: 2,
        effects: [
          { lever: 'repaired', n: 222, value: 25, max: 30 },
          { lever: 'repair-days', n: 223, value: -5, max: 6 },
          { lever: 'upkeep', n: 224, value: 15, max: 40 },
          { lever: 'staff-days', n: 225, value: 10, max: 60 },
        ],
      },
      {
        id: 'indicators',
        n: 3,
        effects: [
          { lever: 'extra-years', n: 226, value: 0.5, max: 1 },
          { lever: 'repaired', n: 227, value: 25, max: 30 },
          { lever: 'repair-days', n: 228, value: -4, max: 6 },
          { lever: 'reused', n: 229, value: 10, max: 20 },
          { lever: 'upkeep', n: 230, value: 20, max: 40 },
          { lever: 'staff-days', n: 231, value: 40, max: 90 },
        ],
      },
    ],
  },
  {
    id: 'end',
    options: [
      {
        id: 'one-collection',
        n: 1,
        effects: [{ lever: 'end-cost', n: 232, value: -50, max: 80 }],
      },
      {
        id: 'certified-recycling',
        n: 2,
        effects: [{ lever: 'reused', n: 233, value: 10, max: 20 }],
      },
      {
        id: 'sanitize-and-reuse',
        n: 3,
        effects: [
          { lever: 'reused', n: 234, value: 40, max: 50 },
          { lever: 'paid-back', n: 235, value: 30, max: 60 },
          { lever: 'end-cost', n: 236, value: 60, max: 150 },
        ],
      },
    ],
  },
];
