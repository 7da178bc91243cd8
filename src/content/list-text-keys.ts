import type { Block, Lesson, Module, Question, Simulation } from './types';

/**
 * The exact text keys that a structure needs, per kind. Locale files hold these and no others:
 * `locales/<lng>/<module>/<lesson>.json` those of a lesson, `quiz.json` those of the pool, `module.json` those of the module.
 */

const withOptions = (id: string, options: readonly { readonly id: string }[], feedback: boolean): string[] =>
  options.flatMap((option) => [`${id}.${option.id}`, ...(feedback ? [`${id}.${option.id}.why`] : [])]);

/** `<id>.prompt`; `<id>.<option>` and its feedback `<id>.<option>.why`; one `<id>.why` where the answer is judged as a whole. */
export function listQuestionKeys(question: Question): string[] {
  const { id } = question;
  const prompt = `${id}.prompt`;
  switch (question.kind) {
    case 'choice':
    case 'multiple':
      return [prompt, ...withOptions(id, question.options, true)];
    case 'ordering':
      return [prompt, ...withOptions(id, question.options, false), `${id}.why`];
    case 'matching':
      return [
        prompt,
        ...withOptions(id, question.targets, false),
        ...withOptions(id, question.options, true),
      ];
    case 'numeric':
      return [prompt, `${id}.unit`, `${id}.why`, ...(question.traps ?? []).map((trap) => `${id}.${trap.id}`)];
  }
}

/**
 * Per decision a title; per case a title, a brief and the words of its decisions; per coefficient its name, unit and where it comes
 * from; per lever a name and unit; per device and path a name.
 */
function listSimulationKeys({ decisions, cases, coefficients, paths }: Simulation): string[] {
  const devices = cases.flatMap((entry) => entry.devices);
  const names = new Set([
    ...devices.flatMap((device) => Object.keys(device.coefficients)).map((id) => `device.${id}`),
    ...Object.keys(coefficients).map((id) => `purchase.${id}`),
  ]);
  const effects = decisions.flatMap(({ options }) => options.flatMap((option) => option.effects));
  const levers = [...new Set(effects.map(({ lever }) => lever))];
  return [
    ...decisions.map(({ id }) => `${id}.title`),
    ...cases.flatMap(({ id }) => [
      `${id}.title`,
      `${id}.brief`,
      ...decisions.flatMap((decision) => [
        `${id}.${decision.id}.prompt`,
        ...decision.options.flatMap((option) => [
          `${id}.${decision.id}.${option.id}`,
          `${id}.${decision.id}.${option.id}.then`,
        ]),
      ]),
    ]),
    ...[...names].flatMap((name) => [name, `${name}.unit`, `${name}.why`]),
    ...levers.flatMap((lever) => [`lever.${lever}`, `lever.${lever}.unit`]),
    ...devices.map(({ id }) => `devices.${id}`),
    ...paths.map(({ id }) => `paths.${id}`),
  ];
}

/** Keys of one block, each beginning with the id of the block; those of a practice question with the id of the question. */
export function listBlockKeys(block: Block): string[] {
  const key = (...parts: string[]) => [block.id, ...parts].join('.');
  const each = (ids: readonly string[]) => ids.map((id) => key(id));
  switch (block.kind) {
    case 'heading':
    case 'key-idea':
    case 'at-work':
      return [key('text')];
    case 'caution':
    case 'case':
      return [key('title'), key('text')];
    case 'text':
      return Array.from({ length: block.paragraphs }, (_, index) => key(`p${index + 1}`));
    case 'list':
      return [key('intro'), ...each(block.items)];
    case 'figure':
      return [key('title'), key('alt'), ...each(block.labels)];
    case 'chart':
      return [
        key('title'),
        key('alt'),
        key('unit'),
        ...each(block.series),
        ...each(block.rows.map((row) => row.id)),
      ];
    case 'steps':
      return [key('title'), ...each(block.steps)];
    case 'comparison':
      return [
        key('title'),
        ...each(block.columns),
        ...block.rows.flatMap((row) => [key(row), ...block.columns.map((column) => key(row, column))]),
      ];
    case 'disclosure':
      return [key('title'), ...block.cards.flatMap((card) => [key(card), key(card, 'text')])];
    case 'definition':
      return [];
    case 'estimate':
      return [key('prompt'), key('unit'), key('reveal'), key('low'), key('high'), key('near')];
    case 'decision':
      return [
        key('title'),
        key('prompt'),
        ...block.options.flatMap((option) => [key(option.id), key(option.id, 'then')]),
      ];
    case 'reflection':
      return [key('prompt')];
    case 'question':
      return listQuestionKeys(block.question);
    case 'simulation':
      return listSimulationKeys(block).map((name) => key(name));
    case 'placement':
      return [key('title'), ...block.questions.flatMap(listQuestionKeys)];
  }
}

export const listLessonKeys = (lesson: Lesson): string[] => lesson.blocks.flatMap(listBlockKeys);

/** Title, summary and the module's opening question; then title and one-line summary of each lesson. */
export const listModuleKeys = (module: Module): string[] => [
  'title',
  'summary',
  'question',
  ...module.lessons.flatMap((lesson) => [`${lesson.id}.title`, `${lesson.id}.summary`]),
];
