import { listQuestionsOf } from './list-questions';
import type { Block, Simulation, WholeModule } from './types';

function listSimulationNumbers({ cases, coefficients, decisions }: Simulation): number[] {
  const devices = cases.flatMap((entry) => entry.devices);
  return [
    ...cases.flatMap(({ items }) => items),
    ...Object.values(coefficients).map(({ n }) => n),
    ...devices.flatMap((device) => Object.values(device.coefficients).map(({ n }) => n)),
    ...decisions.flatMap(({ options }) => options.flatMap(({ effects }) => effects.map(({ n }) => n))),
  ];
}

function listBlockNumbers(block: Block): number[] {
  switch (block.kind) {
    case 'estimate':
    case 'decision':
      return [block.n];
    case 'simulation':
      return listSimulationNumbers(block);
    default:
      return listQuestionsOf(block).map(({ n }) => n);
  }
}

/** Every permanent number under which an answer of a module can be kept, of its lessons and its pool. */
export const listItemNumbers = ({ lessons, quiz }: Pick<WholeModule, 'lessons' | 'quiz'>): number[] => [
  ...lessons.flatMap(({ blocks }) => blocks.flatMap(listBlockNumbers)),
  ...(quiz?.items ?? []).map(({ n }) => n),
];
