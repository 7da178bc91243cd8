import type { CourseFact, MarkedAnswer, MergedPassport, TakenDecision } from '../engine/course/course-events';
import type { Question, QuestionOf } from '../content/types';
import { ITEM_POINTS, type Answer } from '../engine/scoring/answer';
import type {
  InteractionReport,
  QuestionWords,
  ReportedOption,
  ReportedPattern,
  ReportedResponse,
} from '../tracking/record-port';
import { toReportedId } from './reported-names';

/** The simulation is an objective of its own; its decisions are interactions of it. */
const SIMULATION_OBJECTIVE = 'simulation';

const PASSPORT_INTERACTION = 'passport';

const toOption = ({ id, n }: ReportedOption): ReportedOption => ({ id: toReportedId(id), n });

type Option = QuestionOf<'matching'>['targets'][number];
const pick = (options: readonly Option[], numbers: readonly number[]): ReportedOption[] =>
  numbers.flatMap((n) => options.filter((option) => option.n === n).map(toOption));

function toResponse(question: Question, answer: Answer): ReportedResponse | null {
  if (answer.kind === 'numeric') return { type: 'numeric', value: answer.value };
  if (question.kind === 'numeric') return null;
  switch (answer.kind) {
    case 'choice':
      return { type: 'choice', options: pick(question.options, [answer.picked]) };
    case 'multiple':
      return { type: 'choice', options: pick(question.options, answer.picked) };
    case 'ordering':
      return { type: 'sequencing', options: pick(question.options, answer.order) };
    case 'matching': {
      if (question.kind !== 'matching') return null;
      const pairs = answer.pairs.flatMap(([option, target]) => {
        const [from] = pick(question.options, [option]);
        const [to] = pick(question.targets, [target]);
        return from && to ? [[from, to] as const] : [];
      });
      return { type: 'matching', pairs };
    }
  }
}

function toPattern(question: Question): ReportedPattern {
  switch (question.kind) {
    case 'choice':
      return {
        type: 'choice',
        options: question.options.filter(({ id }) => id === question.answer).map(toOption),
      };
    case 'multiple':
      return {
        type: 'choice',
        options: question.options.filter(({ id }) => question.answers.includes(id)).map(toOption),
      };
    case 'ordering':
      return { type: 'sequencing', options: question.options.map(toOption) };
    case 'matching': {
      const targets = new Map(question.targets.map((target) => [target.id, target]));
      const pairs = question.options.flatMap((option) => {
        const target = targets.get(option.target);
        return target ? [[toOption(option), toOption(target)] as const] : [];
      });
      return { type: 'matching', pairs };
    }
    case 'numeric':
      return {
        type: 'numeric',
        answer: question.answer,
        min: Math.max(0, question.answer - question.tolerance),
        max: question.answer + question.tolerance,
      };
  }
}

const toWords = (question: Question, namespace: string): QuestionWords => ({
  namespace,
  prompt: `${question.id}.prompt`,
  stem: question.id,
  options: question.kind === 'numeric' ? [] : question.options,
  targets: question.kind === 'matching' ? question.targets : [],
});

function reportAnswer(
  { question, answer, score, namespace, ...given }: MarkedAnswer,
  index: number,
): InteractionReport | null {
  const response = toResponse(question, answer);
  if (!response) return null;
  return {
    id: toReportedId(question.id),
    objective: toReportedId(question.objective),
    response,
    pattern: toPattern(question),
    share: score.points / ITEM_POINTS,
    ...pickGiven(given),
    words: toWords(question, namespace),
    index,
  };
}

const reportDecision = (
  { id, options, answer, namespace, stem, ...given }: TakenDecision,
  index: number,
): InteractionReport => ({
  id: toReportedId(id),
  objective: SIMULATION_OBJECTIVE,
  response: { type: 'choice', options: pick(options, [answer.picked]) },
  pattern: null,
  share: null,
  ...pickGiven(given),
  words: { namespace, prompt: `${stem}.prompt`, stem, options, targets: [] },
  index,
});

const pickGiven = ({ description, latency, at }: Pick<MarkedAnswer, 'description' | 'latency' | 'at'>) => ({
  description,
  latency,
  at,
});

/** All that an LMS is told of a passport: when it was made, and how much was gained by it. */
const reportPassport = (
  { day, gains: { lessons, skipped, answers, planned, results }, description, at }: MergedPassport,
  index: number,
): InteractionReport => ({
  id: PASSPORT_INTERACTION,
  objective: null,
  response: {
    type: 'fill-in',
    text: `${day}_lessons-${lessons}_skipped-${skipped}_answers-${answers}_planned-${planned}_results-${results}`,
  },
  pattern: null,
  share: null,
  description,
  latency: 0,
  at,
  words: { namespace: 'passport', prompt: 'passport.title', stem: '', options: [], targets: [] },
  index,
});

/** What was answered, decided or brought along as an LMS is told of it: the same ids in all languages. Null when the answer does not fit the question. */
export function createInteractionReport(fact: CourseFact): InteractionReport | null {
  switch (fact.type) {
    case 'question.answered':
      return reportAnswer(fact.marked, fact.index);
    case 'decision.taken':
      return reportDecision(fact.decision, fact.index);
    case 'passport.merged':
      return reportPassport(fact.passport, fact.index);
  }
}
