import { defineQuiz } from '../../src/content/define-module';
import { whatItIs } from './pool/what-it-is';
import { needFirst } from './pool/need-first';
import { requirements } from './pool/requirements';
import { tenderAndCost } from './pool/tender-and-cost';
import { traceAndReport } from './pool/trace-and-report';
import { endOfUse } from './pool/end-of-use';

/** The pool, by the lesson that teaches what is asked. */
export const quiz = defineQuiz({
  draws: 10,
  feedback: 'each',
  items: [...whatItIs, ...needFirst, ...requirements, ...tenderAndCost, ...traceAndReport, ...endOfUse],
});
