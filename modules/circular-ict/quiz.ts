import { defineQuiz } from '../../src/content/define-module';
import { whyNow } from './pool/why-now';
import { whereImpactLies } from './pool/where-impact-lies';
import { loops } from './pool/loops';
import { models } from './pool/models';
import { lever } from './pool/lever';

/** The pool, by the lesson that teaches what is asked. */
export const quiz = defineQuiz({
  draws: 8,
  feedback: 'each',
  items: [...whyNow, ...whereImpactLies, ...loops, ...models, ...lever],
});
