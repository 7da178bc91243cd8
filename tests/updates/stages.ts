import type { Learner } from './learner';

/** How far a learner has come in the first release, when the next one replaces it. */
export interface Stage {
  readonly name: string;
  readonly act: (learner: Learner) => void;
  /** Lessons that are done by then. */
  readonly done: readonly string[];
  /** Nothing was begun, so nothing is news. */
  readonly isFresh?: true;
  /** The course is passed, which it stays. */
  readonly isPassed?: true;
  /** Where the next release finds what the learner did; in the LMS, if nothing else is said. */
  readonly from?: 'the device alone' | 'a review launch';
  /** The format in which record and device have it; the newest, if nothing else is said. */
  readonly format?: '1' | '2';
}

const ALL = [
  'welcome/case',
  'welcome/guess',
  'welcome/check',
  'loops/why',
  'loops/how',
  'capstone/purchase',
] as const;
const begin = (learner: Learner): void => {
  learner.takeLesson('welcome', 'case');
  learner.takeLesson('loops', 'why');
};
const BEGUN = ['welcome/case', 'loops/why'] as const;

export const STAGES: readonly Stage[] = [
  { name: 'nothing done', act: () => undefined, done: [], isFresh: true },
  { name: 'in the middle of a lesson', act: (learner) => learner.answerFirst('welcome', 'case'), done: [] },
  { name: 'a lesson done', act: (learner) => learner.takeLesson('welcome', 'case'), done: ['welcome/case'] },
  {
    name: 'every lesson of a module done, their tasks on the action plan',
    act: (learner) => {
      learner.planAction('loops', 'why');
      learner.planAction('loops', 'how');
      learner.takeLesson('loops', 'why');
      learner.takeLesson('loops', 'how');
    },
    done: ['loops/why', 'loops/how'],
  },
  {
    name: 'a module spared by the diagnostic',
    act: (learner) => learner.takeLesson('welcome', 'check', true),
    done: ['welcome/check'],
  },
  {
    name: 'in the middle of a quiz and of the assessment',
    act: (learner) => {
      begin(learner);
      learner.answerQuiz('capstone', true, 2);
      learner.answerQuiz('loops', true, 1);
    },
    done: BEGUN,
  },
  {
    name: 'the assessment not passed',
    act: (learner) => {
      begin(learner);
      learner.answerQuiz('capstone', false);
    },
    done: BEGUN,
  },
  {
    name: 'the assessment passed, lessons open',
    act: (learner) => {
      begin(learner);
      learner.answerQuiz('capstone', true);
    },
    done: BEGUN,
  },
  { name: 'the whole course passed', act: (learner) => learner.takeAll(), done: ALL, isPassed: true },
  {
    name: 'the whole course passed, then in another attempt',
    act: (learner) => {
      learner.takeAll();
      learner.answerQuiz('capstone', false, 2);
    },
    done: ALL,
    isPassed: true,
  },
  {
    name: 'the whole course passed, launched for review',
    act: (learner) => learner.takeAll(),
    done: ALL,
    isPassed: true,
    from: 'a review launch',
  },
  { name: 'lessons done, kept on this device alone', act: begin, done: BEGUN, from: 'the device alone' },
  { name: 'lessons done, in format 1', act: begin, done: BEGUN, format: '1' },
  { name: 'lessons done, in format 2', act: begin, done: BEGUN, format: '2' },
  {
    name: 'lessons done, in format 2 on this device alone',
    act: begin,
    done: BEGUN,
    from: 'the device alone',
    format: '2',
  },
  {
    name: 'the whole course passed, in format 2',
    act: (learner) => learner.takeAll(),
    done: ALL,
    isPassed: true,
    format: '2',
  },
];
