import type { SimulationCase } from '../../../src/content/types';

type Device = SimulationCase['devices'][number];

const laptop: Device = {
  id: 'laptop',
  coefficients: {
    price: { n: 141, value: 840, min: 200, max: 3000 },
    life: { n: 142, value: 4, min: 2, max: 10, sources: ['boavizta2023'] },
    making: { n: 143, value: 246, min: 50, max: 500, sources: ['boavizta2023'] },
    use: { n: 144, value: 15, min: 1, max: 60, sources: ['boavizta2023'] },
    upkeep: { n: 145, value: 40, min: 0, max: 300 },
    electricity: { n: 146, value: 30, min: 5, max: 200 },
    mass: { n: 147, value: 1.6, min: 0.8, max: 4 },
  },
};

const monitor: Device = {
  id: 'monitor',
  coefficients: {
    price: { n: 148, value: 180, min: 60, max: 1000 },
    life: { n: 149, value: 6, min: 2, max: 12, sources: ['boavizta2023'] },
    making: { n: 150, value: 328, min: 50, max: 800, sources: ['boavizta2023'] },
    use: { n: 151, value: 29, min: 1, max: 90, sources: ['boavizta2023'] },
    upkeep: { n: 152, value: 5, min: 0, max: 100 },
    electricity: { n: 153, value: 55, min: 5, max: 200 },
    mass: { n: 154, value: 4.5, min: 2, max: 10 },
  },
};

const tablet: Device = {
  id: 'tablet',
  coefficients: {
    price: { n: 155, value: 320, min: 80, max: 1500 },
    life: { n: 156, value: 3, min: 2, max: 10 },
    making: { n: 157, value: 73, min: 20, max: 200, sources: ['boavizta2023'] },
    use: { n: 158, value: 8, min: 1, max: 40 },
    upkeep: { n: 159, value: 25, min: 0, max: 200 },
    electricity: { n: 160, value: 12, min: 2, max: 60 },
    mass: { n: 161, value: 0.6, min: 0.3, max: 1.5 },
  },
};

/** Two purchases of equal difficulty: the ministry's, and a school authority's for a second try. */
export const cases: SimulationCase[] = [
  { id: 'laptops', seats: 1200, devices: [laptop, monitor], items: [1, 2, 3, 4, 5, 6, 7, 8] },
  { id: 'tablets', seats: 3000, devices: [tablet], items: [11, 12, 13, 14, 15, 16, 17, 18] },
];
