import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { bibliography } from '../../modules/bibliography';
import { course } from '../../modules/course';
import { listItemNumbers } from '../../src/content/list-item-numbers';
import { courseSchema, lessonSchema, moduleSchema, quizSchema } from '../../src/content/schema/course-schema';
import { listLessonKeys, listQuestionKeys } from '../../src/content/list-text-keys';
import type { Question, QuestionKind, QuestionOf } from '../../src/content/types';
import {
  listBlocks,
  listBlocksOf,
  listLessons,
  listPoolItems,
  listPractice,
  listRepeated,
  loadModules,
  type Placed,
} from '../support/load-course';

const modules = await loadModules();
const questions = [...listPractice(modules), ...listPoolItems(modules)];
const lessons = listLessons(modules);

/** What the schema says against a value, each line with where. */
function listIssues(at: string, schema: v.GenericSchema, value: unknown): string[] {
  const { issues } = v.safeParse(schema, value);
  return (issues ?? []).map((issue) => `${at} ${v.getDotPath(issue) ?? ''}: ${issue.message}`);
}

describe('the structure of the course', () => {
  it('obeys the schema', () => {
    const faults = modules.flatMap(({ module: { load: _load, ...module }, quiz }) => [
      ...listIssues(`${module.id}/module`, moduleSchema, module),
      ...(quiz ? listIssues(`${module.id}/quiz`, quizSchema, quiz) : []),
    ]);
    expect([
      ...listIssues('course', courseSchema, course),
      ...faults,
      ...lessons.flatMap(({ at, value }) => listIssues(at, lessonSchema, value)),
    ]).toEqual([]);
  });

  it('names each module once and under the id of its folder', () => {
    expect(listRepeated(course.modules)).toEqual([]);
    expect(modules.map(({ module }) => module.id)).toEqual(course.modules);
  });

  it('speaks only of objectives that the course has', () => {
    const known = new Set(course.objectives.map(({ id }) => id));
    const named = [
      ...modules.map(({ module }) => ({ at: module.id, ids: module.objectives })),
      ...lessons.map(({ at, value }) => ({ at, ids: value.objectives })),
      ...questions.map(({ at, value }) => ({ at, ids: [value.objective] })),
    ];
    expect(named.filter(({ ids }) => ids.some((id) => !known.has(id)))).toEqual([]);
  });
});

describe('permanent numbers and ids', () => {
  it('are unique among modules and among objectives', () => {
    expect(listRepeated(modules.map(({ module }) => module.n))).toEqual([]);
    expect(listRepeated(course.objectives.map(({ n }) => n))).toEqual([]);
    expect(listRepeated(course.objectives.map(({ id }) => id))).toEqual([]);
  });

  it('are unique among the lessons of a module', () => {
    for (const { module } of modules) {
      expect([module.id, ...listRepeated(module.lessons.map(({ n }) => n))]).toEqual([module.id]);
      expect([module.id, ...listRepeated(module.lessons.map(({ id }) => id))]).toEqual([module.id]);
    }
  });

  const items = [...questions, ...listBlocksOf(modules, 'estimate'), ...listBlocksOf(modules, 'decision')];
  it('are unique among all that can be answered: numbers in the module, ids in the course', () => {
    expect(items.length).toBeGreaterThan(0);
    for (const whole of modules)
      expect([whole.module.id, ...listRepeated(listItemNumbers(whole))]).toEqual([whole.module.id]);
    expect(listRepeated(items.map(({ value }) => value.id))).toEqual([]);
  });

  it('are unique among the options of a question or decision, and among its targets', () => {
    const lists = [...questions, ...listBlocksOf(modules, 'decision')].flatMap(({ at, value }) => [
      ...('options' in value ? [{ at, list: value.options }] : []),
      ...('targets' in value ? [{ at, list: value.targets }] : []),
    ]);
    for (const { at, list } of lists) {
      expect([at, ...listRepeated(list.map(({ n }) => n))]).toEqual([at]);
      expect([at, ...listRepeated(list.map(({ id }) => id))]).toEqual([at]);
    }
  });

  it('give every text of a file a key of its own', () => {
    const files = [
      ...lessons.map(({ at, value }) => ({ at, keys: listLessonKeys(value) })),
      ...modules.map(({ module, quiz }) => ({
        at: `${module.id}/quiz`,
        keys: (quiz?.items ?? []).flatMap(listQuestionKeys),
      })),
    ];
    for (const { at, keys } of files) expect([at, ...listRepeated(keys)]).toEqual([at]);
    for (const { at, value } of lessons)
      expect([at, ...listRepeated(value.blocks.map(({ id }) => id))]).toEqual([at]);
  });
});

const listQuestionsOf = <Kind extends QuestionKind>(kind: Kind): Placed<QuestionOf<Kind>>[] => {
  const isOfKind = (question: Question): question is QuestionOf<Kind> => question.kind === kind;
  return questions.flatMap(({ value, ...place }) => (isOfKind(value) ? [{ ...place, value }] : []));
};

/** References of a question to options or targets that it does not have. */
function listDangling(question: Question): string[] {
  if (question.kind === 'numeric' || question.kind === 'ordering') return [];
  const ids = new Set(question.options.map(({ id }) => id));
  if (question.kind === 'choice') return ids.has(question.answer) ? [] : [question.answer];
  if (question.kind === 'multiple') return question.answers.filter((id) => !ids.has(id));
  const targets = new Set(question.targets.map(({ id }) => id));
  return question.options.map(({ target }) => target).filter((id) => !targets.has(id));
}

describe('right answers', () => {
  it('are options and targets of their question', () => {
    expect(questions.flatMap(({ at, value }) => listDangling(value).map((id) => `${at}: ${id}`))).toEqual([]);
  });

  it('leave a wrong option where several are right, and name each once', () => {
    const wrong = listQuestionsOf('multiple').filter(
      ({ value: { answers, options } }) =>
        listRepeated(answers).length > 0 || answers.length >= options.length,
    );
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });

  const numeric = listQuestionsOf('numeric');

  it('lie within the range that can be entered', () => {
    const outside = numeric.filter(({ value: { answer, min, max, traps = [] } }) =>
      [answer, ...traps.map(({ value }) => value)].some((number) => number < min || number > max),
    );
    expect(outside.map(({ at }) => at)).toEqual([]);
  });

  it('are never taken for a known error', () => {
    const confused = numeric.filter(({ value: { answer, tolerance, traps = [] } }) =>
      traps.some(({ value }) => Math.abs(value - answer) <= tolerance),
    );
    expect(confused.map(({ at }) => at)).toEqual([]);
  });

  it('of estimates lie on the scale, with room on both sides of what counts as close', () => {
    for (const { at, value } of listBlocksOf(modules, 'estimate')) {
      expect(value.answer >= value.min && value.answer <= value.max, at).toBe(true);
      expect(value.step > 0 && value.close > 0 && value.close < (value.max - value.min) / 2, at).toBe(true);
    }
  });
});

describe('references', () => {
  it('lead from every question to a lesson that serves its objective', () => {
    const lost = questions.filter(
      ({ value }) =>
        !lessons.some(
          ({ at, value: { objectives } }) => at === value.lesson && objectives.includes(value.objective),
        ),
    );
    expect(lost.map(({ at, value }) => `${at}: ${value.lesson}`)).toEqual([]);
  });

  it('lead from the quiz of a module that teaches to its own lessons, so that it can be packaged alone', () => {
    const astray = listPoolItems(modules).filter(
      ({ value, in: { module } }) => module.id !== 'capstone' && !value.lesson.startsWith(`${module.id}/`),
    );
    expect(astray.map(({ at, value }) => `${at}: ${value.lesson}`)).toEqual([]);
  });

  it('lead from every block to sources that the bibliography has', () => {
    const named = [...listBlocks(modules), ...questions, ...lessons].flatMap(({ at, value }) =>
      'sources' in value ? (value.sources ?? []).map((id) => ({ at, id })) : [],
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ id }) => !(id in bibliography))).toEqual([]);
  });
});
