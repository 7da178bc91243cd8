import { listQuestionsOf } from '../../content/list-questions';
import type { Block, Simulation } from '../../content/types';
import type { Answer } from '../scoring/answer';
import { findLongestAnswer, findLongestChoice, findLongestNumber } from './find-longest-answer';

/** A permanent item number and what was answered under it. */
export type KeptAnswer = readonly [item: number, answer: Answer];

/** Every decision of every case taken, and every number of the model changed. */
function listSimulationAnswers({ cases, coefficients, decisions }: Simulation): KeptAnswer[] {
  const devices = cases.flatMap((entry) => entry.devices);
  const effects = decisions.flatMap(({ options }) => options.flatMap((option) => option.effects));
  const numbers = [
    ...Object.values(coefficients),
    ...devices.flatMap((device) => Object.values(device.coefficients)),
    ...effects.map((effect) => ({ ...effect, min: 0 })),
  ];
  return [
    ...cases.flatMap(({ items }) =>
      items.map((item, at) => [item, findLongestChoice(decisions[at]?.options ?? [])] as const),
    ),
    ...numbers.map(({ n, min, max }) => [n, findLongestNumber(min, max)] as const),
  ];
}

/** Every answer that a record can hold of a block, each in its longest form. */
export function listLongestAnswers(block: Block): readonly KeptAnswer[] {
  switch (block.kind) {
    case 'estimate':
      return [[block.n, findLongestNumber(block.min, block.max)]];
    case 'decision':
      return [[block.n, findLongestChoice(block.options)]];
    case 'simulation':
      return listSimulationAnswers(block);
    default:
      return listQuestionsOf(block).map((question) => [question.n, findLongestAnswer(question)]);
  }
}
