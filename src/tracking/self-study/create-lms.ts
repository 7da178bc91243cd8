import { Scorm12API } from 'scorm-again/scorm12';

/** The model of an LMS, explicit where a default could judge, log or send. */
export const createLms = (): Scorm12API =>
  new Scorm12API({
    mastery_override: false,
    score_overrides_status: false,
    autoCompleteLessonStatus: false,
    autocommit: false,
    lmsCommitUrl: false,
    // The session time is ours: its own would count time in the background.
    selfReportSessionTime: false,
    logLevel: 'NONE',
    uninitializedGetLogLevel: 'NONE',
  });
