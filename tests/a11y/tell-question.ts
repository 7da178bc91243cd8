import type { Question, QuestionOf } from '../../src/content/types';
import { listInOrder } from '../../src/ui/questions/list-in-order';
import type { Texts } from '../scenes/variants';
import { tidy } from './hear';

/** A question as it is asked in English: its options in the order of their permanent numbers shown. */
export interface Asked {
  readonly question: Question;
  readonly order: readonly number[];
  readonly texts: Texts;
  readonly ui: Texts;
}

type Values = Readonly<Record<string, string | number>>;

const write = (value: number): string => new Intl.NumberFormat('en').format(value);

const fill = (text = '', values: Values = {}): string =>
  tidy(text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name])));

/** The words of a question and of the player. */
function createWords({ question, texts, ui }: Asked) {
  const own = (key: string) => fill(texts[`${question.id}.${key}`]);
  const say = (key: string, values?: Values) => fill(ui[`question.${key}`], values);
  return { own, say };
}

function tellControls(asked: Asked): string[] {
  const { question, order } = asked;
  const { own, say } = createWords(asked);
  switch (question.kind) {
    case 'choice':
      return listInOrder(question.options, order).map(({ id }) => `radio “${own(id)}”, not checked`);
    case 'multiple':
      return listInOrder(question.options, order).map(({ id }) => `checkbox “${own(id)}”, not checked`);
    case 'ordering':
      return [
        'list “”',
        ...listInOrder(question.options, order).flatMap(({ id }, at, all) => [
          `listitem “${at + 1} ${own(id)}”`,
          `button “${say('ordering.up', { item: own(id) })}”${at === 0 ? ', unavailable' : ''}`,
          `button “${say('ordering.down', { item: own(id) })}”${at === all.length - 1 ? ', unavailable' : ''}`,
        ]),
        'status “”',
        `button “${say('ordering.asShown')}”, not pressed`,
      ];
    case 'matching':
      return [
        'list “”',
        ...listInOrder(question.options, order).flatMap(({ id }) => [
          `listitem “${own(id)}”`,
          `combobox “${own(id)}”, says “${say('matching.pick')}”`,
        ]),
      ];
    case 'numeric':
      return [`textbox “${say('numeric.inUnit', { unit: own('unit') })}”, says “”`];
  }
}

/** What was picked of several options, all of them wrong; each is said with its mark and its reason. */
function tellPicked(
  asked: Asked,
  role: 'radio' | 'checkbox',
  options: readonly { readonly id: string; readonly n: number }[],
  isRight: (id: string) => boolean,
  isPicked: (id: string) => boolean,
): string[] {
  const { own, say } = createWords(asked);
  return listInOrder(options, asked.order).map(({ id }) => {
    const missed = isRight(id) ? say('mark.missed') : '';
    const mark = isPicked(id) ? say('mark.wrong') : missed;
    const state = isPicked(id) ? 'checked' : 'not checked';
    return `${role} “${tidy(`${own(id)} ${mark}`)}”, unavailable, ${state}, more: ${own(`${id}.why`)}`;
  });
}

function tellMatched(asked: Asked, { options, targets }: QuestionOf<'matching'>): string[] {
  const { own, say } = createWords(asked);
  return [
    'list “”',
    ...listInOrder(options, asked.order).map(({ id, target }) => {
      const picked = targets.find((other) => other.id !== target)?.id ?? '';
      const right = say('matching.right', { target: own(target) });
      return `listitem “${own(id)} ${own(picked)} ${say('mark.wrong')} ${right} ${own(`${id}.why`)}”`;
    }),
  ];
}

function tellOrdered(asked: Asked, { options }: QuestionOf<'ordering'>): string[] {
  const { own, say } = createWords(asked);
  const given = options.toReversed();
  return [
    'list “”',
    ...given.map(({ id }, at) => {
      const mark = say(options[at]?.id === id ? 'mark.placed' : 'mark.misplaced');
      return `listitem “${at + 1} ${own(id)} ${mark}”`;
    }),
    'status “”',
  ];
}

function tellLocked(asked: Asked): string[] {
  const { question } = asked;
  const { own, say } = createWords(asked);
  switch (question.kind) {
    case 'choice': {
      const picked = question.options.find(({ id }) => id !== question.answer)?.id;
      const isRight = (id: string) => id === question.answer;
      return tellPicked(asked, 'radio', question.options, isRight, (id) => id === picked);
    }
    case 'multiple': {
      const isRight = (id: string) => question.answers.includes(id);
      return tellPicked(asked, 'checkbox', question.options, isRight, (id) => !isRight(id));
    }
    case 'ordering':
      return tellOrdered(asked, question);
    case 'matching':
      return tellMatched(asked, question);
    case 'numeric': {
      const name = say('numeric.inUnit', { unit: own('unit') });
      return [`textbox “${name}”, says “${write(question.max)}”, read only`];
    }
  }
}

/** What stands below the verdict of a question that is judged as a whole. */
function tellReasons(asked: Asked): string[] {
  const { question } = asked;
  const { own, say } = createWords(asked);
  const why = `paragraph “${own('why')}”`;
  if (question.kind === 'ordering')
    return [
      `paragraph “${say('ordering.right')}”`,
      'list “”',
      ...question.options.map(({ id }) => `listitem “${own(id)}”`),
      why,
    ];
  if (question.kind !== 'numeric') return [];
  return [`paragraph “${say('numeric.right', { value: `${write(question.answer)} ${own('unit')}` })}”`, why];
}

function tellGroup(asked: Asked): string[] {
  const { question } = asked;
  const { own, say } = createWords(asked);
  const limits = question.kind === 'numeric' ? { min: write(question.min), max: write(question.max) } : {};
  const hint = say(`hint.${question.kind}`, limits);
  return [`group “${own('prompt')}”, more: ${hint}`, `paragraph “${hint}”`];
}

/** What a screen reader should find in a question that waits for its answer. */
export const tellOpen = (asked: Asked): string[] => [
  ...tellGroup(asked),
  ...tellControls(asked),
  'status “”',
  `button “${asked.ui['question.check']}”`,
];

/** … and in one that was answered as wrong as can be. */
export const tellWrong = (asked: Asked, next: string | undefined): string[] => [
  ...tellGroup(asked),
  ...tellLocked(asked),
  `status “${asked.ui['question.verdict.wrong']}”`,
  ...tellReasons(asked),
  `button “${asked.ui['question.answered']}”, unavailable`,
  `button “${next}”`,
];
