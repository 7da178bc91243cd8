import { listBlockKeys, listQuestionKeys } from '../list-text-keys';
import type { Block, Lesson, Question, Simulation } from '../types';

/** Keys of what is shown only after an answer. */
function listFeedbackKeys(question: Question): string[] {
  const traps = question.kind === 'numeric' ? (question.traps ?? []) : [];
  return [
    ...listQuestionKeys(question).filter((key) => key.endsWith('.why')),
    ...traps.map(({ id }) => `${question.id}.${id}`),
  ];
}

/** Keys of a question before it is answered. */
export function listAskedKeys(question: Question): string[] {
  const feedback = new Set(listFeedbackKeys(question));
  return listQuestionKeys(question).filter((key) => !feedback.has(key));
}

/** One case of a simulation, without what an option brings and without the numbers that can be opened. */
function listCaseKeys({ id, cases, decisions }: Simulation): string[] {
  const [first] = cases;
  return [
    ...decisions.map((decision) => `${id}.${decision.id}.title`),
    ...[`title`, `brief`].map((part) => `${id}.${first?.id}.${part}`),
    ...decisions.flatMap((decision) =>
      ['prompt', ...decision.options.map((option) => option.id)].map(
        (part) => `${id}.${first?.id}.${decision.id}.${part}`,
      ),
    ),
  ];
}

function listReadKeysOf(block: Block): string[] {
  if (block.kind === 'question') return listAskedKeys(block.question);
  if (block.kind === 'placement') return [`${block.id}.title`, ...block.questions.flatMap(listAskedKeys)];
  return block.kind === 'simulation' ? listCaseKeys(block) : listBlockKeys(block);
}

/** Keys of the texts that make the length of a lesson: all but the feedback to its questions, and of a simulation one case. */
export const listReadKeys = (lesson: Lesson): string[] => lesson.blocks.flatMap(listReadKeysOf);
