import type { InteractionReport, QuestionWords } from '../record-port';
import { formatPattern } from '../scorm2004/format-response';
import type { Fields } from './fields';

/** Texts by language. */
export type LanguageMap = Readonly<Record<string, string>>;

/** The text of a key in every language that has it. */
export type FindTexts = (namespace: string, key: string) => LanguageMap;

const LONGEST_TEXT = 1000;

const shorten = (texts: LanguageMap): LanguageMap =>
  Object.fromEntries(
    Object.entries(texts).map(([language, text]) => [
      language,
      Array.from(text.replaceAll(/\s+/g, ' ').trim()).slice(0, LONGEST_TEXT).join(''),
    ]),
  );

type Worded = QuestionWords['options'];

const listComponents = (worded: Worded, { namespace, stem }: QuestionWords, find: FindTexts) =>
  worded.map(({ id: own }) => {
    const description = shorten(find(namespace, `${stem}.${own}`));
    const id = own.replaceAll('-', '_');
    return Object.keys(description).length > 0 ? { id, description } : { id };
  });

/** The lists of what can be picked, under the names that xAPI has for each type (xAPI 1.0.3, 2.4.4.1). */
function listChoices({ response, words }: InteractionReport, find: FindTexts): Fields {
  const options = listComponents(words.options, words, find);
  if (options.length === 0 || response.type === 'numeric') return {};
  if (response.type !== 'matching') return { choices: options };
  return { source: options, target: listComponents(words.targets, words, find) };
}

/**
 * The definition of a question for whoever reads the record: its words in every packaged language that is at hand, what can be picked,
 * the right answer. In the learner's language the question is as it was read.
 */
export function describeQuestion(report: InteractionReport, language: string, find: FindTexts): Fields {
  const { words, response, pattern, description } = report;
  const asked = shorten({ ...find(words.namespace, words.prompt), [language]: description });
  const right = pattern && formatPattern(pattern);
  return {
    type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
    interactionType: response.type,
    description: asked,
    ...listChoices(report, find),
    ...(right !== null && { correctResponsesPattern: [right] }),
  };
}
