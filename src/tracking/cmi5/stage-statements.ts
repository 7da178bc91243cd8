import type { InteractionReport, RecordSnapshot } from '../record-port';
import type { CourseWording } from './course-wording';
import type { Statements } from './create-statements';
import { describeQuestion } from './describe-question';
import type { Fields } from './fields';
import type { Outgoing } from './post-statements';
import { noteSent, planFacts, type PlannedFact } from './plan-facts';
import type { SentFacts } from './state-document';

export interface StagingInput {
  readonly statements: Statements;
  readonly wording: CourseWording;
  /** What is on record when the session begins. */
  readonly sent: SentFacts;
  readonly add: (entry: Outgoing) => void;
  /** Whole seconds of all sessions so far. */
  readonly countSeconds: () => number;
  /** `passed` or `failed` is on record from this session. */
  readonly hasVerdict: boolean;
  readonly onAccepted: (fact: PlannedFact) => void;
}

/** Turns what the course tells into statements, each once, at the moment when they are first to be sent. */
export function createStaging(input: StagingInput) {
  const { statements, wording, add, countSeconds, onAccepted } = input;
  /** As if all that was staged were on record: it is sent until it is. */
  let { sent, hasVerdict } = input;
  /** Statements are made late: the words of other languages may still be loading. */
  let answers: readonly InteractionReport[] = [];
  let firstPlace: string | null = null;

  const make = (fact: PlannedFact): Fields => {
    switch (fact.kind) {
      case 'progressed':
        return statements.progressed(fact.percent, wording.nameCourse());
      case 'module':
        return statements.module(fact.id, wording.nameModule(fact.id), fact.score);
      case 'completed':
        return statements.completed(countSeconds());
      case 'passed':
      case 'failed':
        return statements[fact.kind](fact.score, countSeconds());
    }
  };
  return {
    answer: (report: InteractionReport): void => {
      answers = [...answers, report];
      wording.prepare(report.words.namespace);
    },
    stage: (snapshot: RecordSnapshot, isEnding: boolean): void => {
      // Not before the learner moves: until the first screen works every request counts. A lesson that is opened is staged when it was
      // read in peace for a second; its words are then there when something in it is answered, also by whoever leaves with the answer.
      firstPlace ??= snapshot.place;
      if (snapshot.place !== firstPlace || snapshot.progress > 0) wording.open(snapshot.place);
      for (const report of answers) {
        const definition = describeQuestion(report, snapshot.language, wording.find);
        add({ kind: 'answered', statement: statements.answered(report, definition), onAccepted: () => {} });
      }
      answers = [];
      for (const fact of planFacts({ snapshot, sent, hasVerdict, isEnding })) {
        sent = noteSent(sent, fact);
        hasVerdict ||= fact.kind === 'passed' || fact.kind === 'failed';
        add({ kind: fact.kind, statement: make(fact), onAccepted: () => onAccepted(fact) });
      }
    },
  };
}
