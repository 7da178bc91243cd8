import { defineQuiz } from '../../src/content/define-module';
import { policy } from './pool/policy';
import { conditions } from './pool/conditions';
import { market } from './pool/market';
import { tenderDocuments } from './pool/tender-documents';
import { evaluate } from './pool/evaluate';
import { contract } from './pool/contract';
import { govstack } from './pool/govstack';

/** The pool, by the lesson that teaches what is asked. */
export const quiz = defineQuiz({
  draws: 10,
  feedback: 'each',
  items: [...policy, ...conditions, ...market, ...tenderDocuments, ...evaluate, ...contract, ...govstack],
});
