import { succeed, type Result } from '../../content/result';
import type {
  InteractionReport,
  OpenedRecord,
  RecordError,
  RecordExamination,
  RecordPort,
  RecordSnapshot,
} from '../record-port';

export const OPENED: OpenedRecord = {
  standard: 'scorm12',
  learnerName: '',
  learnerId: '',
  mode: 'normal',
  resume: '',
  place: '',
  language: '',
  passMark: null,
  verdict: { status: 'incomplete' },
  returnUrl: null,
};

export const EXAMINED: RecordExamination = {
  standard: 'scorm12',
  session: 'open',
  mode: 'normal',
  saving: 'saved',
  state: 'same',
  readBack: 'same',
  failure: null,
};

type Saved = Result<undefined, RecordError>;

/** A port whose answers the test decides; saves wait until they are answered when `isHeld`. */
export function scriptPort(opened: Result<OpenedRecord, RecordError> = succeed(OPENED)) {
  const saved: RecordSnapshot[] = [];
  /** Of each save, whether it was a probe. */
  const probes: boolean[] = [];
  const closed: (RecordSnapshot | null)[] = [];
  const reported: InteractionReport[] = [];
  const waiting: ((result: Saved) => void)[] = [];
  const script: { answer: Saved; isHeld: boolean } = { answer: succeed(undefined), isHeld: false };
  const port: RecordPort = {
    open: async () => opened,
    report: (interaction) => {
      reported.push(interaction);
    },
    save: (snapshot, isProbe = false) => {
      saved.push(snapshot);
      probes.push(isProbe);
      if (!script.isHeld) return Promise.resolve(script.answer);
      return new Promise((resolve) => {
        waiting.push(resolve);
      });
    },
    close: async (snapshot) => {
      closed.push(snapshot);
      return script.answer;
    },
    examine: async () => EXAMINED,
  };
  return { port, script, saved, probes, closed, reported, waiting };
}
