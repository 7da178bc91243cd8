import { courseIndex } from 'virtual:course-index';
import { createActor } from 'xstate';
import { selectModules } from '../content/course-index';
import type { PackageOptions } from '../content/package-options';
import { courseMachine } from '../engine/course/course-machine';
import { createCourseState, type CourseState } from '../engine/course/course-state';
import { decodeResume } from '../engine/resume/decode-resume';
import { chooseLanguage, LANGUAGES } from '../i18n/languages';
import { changeLanguage } from '../i18n/load-texts';
import type { OpenedRecord } from '../tracking/record-port';
import type { Session } from '../tracking/session/create-session';
import { deriveStatus, type RecordStatus } from '../tracking/session/derive-status';
import type { CourseAccess } from '../ui/screens/course-access';
import { createInteractionReport } from './create-interaction-report';
import { deriveSnapshot } from './derive-snapshot';
import { createLibrary } from './load-content';

/** 0 to 2³⁰ − 1, from the browser's source of chance. */
const createSeed = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) >>> 2;

/** A store that hands out the same object until what it says has changed. */
function watchStatus({ actor }: Session): CourseAccess['status'] {
  let last: RecordStatus = deriveStatus(actor.getSnapshot());
  return {
    get: () => {
      const next = deriveStatus(actor.getSnapshot());
      if (JSON.stringify(next) !== JSON.stringify(last)) last = next;
      return last;
    },
    subscribe: (onChange) => {
      const subscription = actor.subscribe(onChange);
      return () => subscription.unsubscribe();
    },
  };
}

/** The learner's own earlier choice, else the LMS, else the browser, else the package's default. */
function resume(opened: OpenedRecord | null, options: PackageOptions): CourseState {
  const index = selectModules(courseIndex, options.modules);
  const decoded = decodeResume(opened?.resume ?? '', index);
  const earlier = decoded.ok ? [decoded.value.language] : [];
  const language = chooseLanguage(
    [...earlier, opened?.language ?? '', ...navigator.languages],
    options.languages,
  );
  return decoded.ok ? { ...decoded.value, language } : createCourseState(createSeed(), language);
}

/** Joins the learner's state, the session and the content into what the screens work with. */
export function createAccess(
  options: PackageOptions,
  session: Session,
  opened: OpenedRecord | null,
): CourseAccess {
  const index = selectModules(courseIndex, options.modules);
  // Some LMSs send 0 where no pass mark was set; it would let everybody pass.
  const given = opened?.passMark ?? 0;
  const rules = { passMark: given > 0 ? given : options.passMark, attempts: options.attempts };
  const actor = createActor(courseMachine, { input: { state: resume(opened, options) } });

  const record = (state: CourseState) =>
    session.actor.send({ type: 'record.changed', snapshot: deriveSnapshot(state, index, rules) });
  let recorded: CourseState | null = null;
  actor.subscribe(({ context: { state } }) => {
    if (state !== recorded) record(state);
    recorded = state;
  });
  actor.on('*', (fact) => {
    const interaction = createInteractionReport(fact);
    if (interaction) session.actor.send({ type: 'question.answered', interaction });
  });
  actor.start();
  record(actor.getSnapshot().context.state);

  return {
    actor,
    index,
    version: options.version,
    rules,
    lockedOrder: options.lockedOrder,
    languages: options.languages.flatMap((tag) => LANGUAGES.filter((language) => language.tag === tag)),
    learnerName: opened?.learnerName ?? '',
    library: createLibrary(index),
    status: watchStatus(session),
    hasLms: opened !== null && opened.standard !== 'self-study',
    changeLanguage: async (tag) => {
      const result = await changeLanguage(tag);
      if (result.ok) actor.send({ type: 'language.changed', language: result.value });
      return result.ok;
    },
    exit: () => session.actor.send({ type: 'exit.requested' }),
    now: () => Date.now(),
    createSeed,
  };
}
