import { defineQuiz } from '../../src/content/define-module';
import { o1Impact } from './pool/o1-impact';
import { o1Lifecycle } from './pool/o1-lifecycle';
import { o1Loops } from './pool/o1-loops';
import { o1Models } from './pool/o1-models';
import { o1Lever } from './pool/o1-lever';
import { o2Scope } from './pool/o2-scope';
import { o2Need } from './pool/o2-need';
import { o2Require } from './pool/o2-require';
import { o2Place } from './pool/o2-place';
import { o2Trace } from './pool/o2-trace';
import { o2End } from './pool/o2-end';
import { o3Policy } from './pool/o3-policy';
import { o3Conditions } from './pool/o3-conditions';
import { o3Market } from './pool/o3-market';
import { o3Tender } from './pool/o3-tender';
import { o3Evaluate } from './pool/o3-evaluate';
import { o3Contract } from './pool/o3-contract';
import { o3Govstack } from './pool/o3-govstack';

/** The pool of the final assessment, by sub-objective; none of its items is asked elsewhere. */
export const quiz = defineQuiz({
  draws: 24,
  feedback: 'end',
  items: [
    ...o1Impact,
    ...o1Lifecycle,
    ...o1Loops,
    ...o1Models,
    ...o1Lever,
    ...o2Scope,
    ...o2Need,
    ...o2Require,
    ...o2Place,
    ...o2Trace,
    ...o2End,
    ...o3Policy,
    ...o3Conditions,
    ...o3Market,
    ...o3Tender,
    ...o3Evaluate,
    ...o3Contract,
    ...o3Govstack,
  ],
});
