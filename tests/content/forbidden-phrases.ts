/**
 * Wordings that spoil a question: answers that point to other answers, and questions that ask for what does not hold. They are looked for
 * in prompts and options, never in feedback.
 */
export interface ForbiddenPhrases {
  /** Anywhere in a prompt or option. */
  readonly anywhere: readonly RegExp[];
  /** In the sentences that ask, and in the last one. What is not so may stand in a relative clause. */
  readonly asking: readonly RegExp[];
}

export const FORBIDDEN: Readonly<Record<string, ForbiddenPhrases>> = {
  en: {
    anywhere: [
      /\b(?:all|none|any|both|neither|two) of the (?:above|below|others?|(?:other )?(?:answers|options))\b/i,
      /^(?:all|none|both|neither) of (?:these|them)\b/i,
      /\bboth [a-d] and [a-d]\b/i,
      /\b(?:all|no|every) (?:answers?|options?) (?:is|are) (?:right|correct|wrong|true|false)\b/i,
    ],
    asking: [
      /\bNOT\b/,
      /\bexcept(?:ing)?\b/i,
      /\b(?:which|what|who)\b(?:(?!\b(?:that|who|whose|if|when)\b)[^?])*(?:\b(?:is|are|was|were|do|does|did|can|could|should|would|will|has|have) not|n’t)\b/i,
      /\bwhich\b[^?]*\b(?:is|are) (?:false|incorrect|untrue)\b/i,
    ],
  },
  fr: {
    anywhere: [
      /\b(?:toutes?|aucune?|n’importe laquelle|chacune|les deux)(?: (?:ces|les|de ces|des))? (?:réponses?|options?|propositions?)(?! à)\b/i,
      /\bci-(?:dessus|dessous)\b/i,
      /^(?:toutes|aucune|les deux)\.?$/i,
      /\b[a-d] et [b-d]\b/i,
    ],
    asking: [
      /\b(?:sauf|excepté|hormis|à l’exception d)/i,
      /\b(?:le|la|les)?quel(?:le)?s?\b(?:(?!\b(?:qui|que|dont|si)\b)[^?])*\b(?:n’|ne )[^?]*\b(?:pas|jamais|aucune?|point)\b/i,
      /\b(?:est|sont) (?:fausse?s?|inexacte?s?|incorrecte?s?)\b/i,
    ],
  },
};

/** The sentences of a prompt that ask, and its last sentence. */
function listAskingSentences(prompt: string): string[] {
  const sentences = prompt.split(/(?<=[.?!…]["”»]?)\s+(?=\p{Lu}|[“«])/u);
  return sentences.filter((sentence, at) => sentence.includes('?') || at === sentences.length - 1);
}

/** What is forbidden in a question: its prompt and its options as a learner reads them. */
export function listForbidden(language: string, prompt: string, options: readonly string[]): string[] {
  const forbidden = FORBIDDEN[language];
  if (!forbidden) return [];
  const found = [
    ...[prompt, ...options].flatMap((text) => forbidden.anywhere.map((phrase) => phrase.exec(text)?.[0])),
    ...listAskingSentences(prompt).flatMap((text) =>
      forbidden.asking.map((phrase) => phrase.exec(text)?.[0]),
    ),
  ];
  return found.filter((phrase) => phrase !== undefined);
}
