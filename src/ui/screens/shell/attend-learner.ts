import type { CourseAccess } from '../course-access';

/** Signs of life of a reader: also scrolling and typing, as a page may be read, and a text written, for long. */
const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchmove', 'scroll'] as const;

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** How often is looked. */
const STEP = 15 * SECOND;
/** LMSs log out after 10 to 30 minutes without a request: the warning comes before the first of them. */
const WARN_AFTER = 9 * MINUTE;
/** Half of the shortest time, and not more often: a commit may stop the page for seconds. */
const PROBE_AFTER = 4 * MINUTE;
/** A pause in which that disturbs nobody; who makes none is not waited for any longer than this. */
const PAUSE = 2 * SECOND;
const LONGEST_WAIT = 6 * MINUTE;

export interface AttendanceInput extends Pick<CourseAccess, 'status' | 'retry' | 'now'> {
  /** Where signs of life are heard. */
  readonly page: EventTarget;
  /** Told when nothing was heard of the learner for so long that the LMS may log them out soon, and when they are back. */
  readonly onChange: (isAway: boolean) => void;
}

/**
 * An LMS counts the time since the last request, not what happens on a page. While the learner reads or writes it is asked now and then
 * whether it still answers, which keeps the login alive; for one who has left it is not: to log them out is for the platform to decide.
 * Answers what ends it.
 */
export function attendLearner({ page, status, retry, now, onChange }: AttendanceInput): () => void {
  const listening = new AbortController();
  let contactAt = now();
  let signedAt = now();
  let isAway = false;
  const turn = (next: boolean) => {
    if (next === isAway) return;
    isAway = next;
    onChange(next);
  };
  const noteContact = () => {
    const held = status.get();
    if (held.kind === 'saved') contactAt = Math.max(contactAt, held.at ?? 0);
  };
  const look = () => {
    const silence = now() - contactAt;
    const pause = now() - signedAt;
    const isDue = silence >= PROBE_AFTER && signedAt > contactAt;
    const isQuiet = pause >= PAUSE || silence >= LONGEST_WAIT;
    if (isDue && isQuiet && status.get().kind === 'saved') retry();
    turn(Math.min(now() - contactAt, pause) >= WARN_AFTER);
  };
  const heed = () => {
    signedAt = now();
    turn(false);
  };
  for (const sign of SIGNS)
    page.addEventListener(sign, heed, { passive: true, capture: true, signal: listening.signal });
  const unsubscribe = status.subscribe(noteContact);
  const timer = setInterval(look, STEP);
  return () => {
    listening.abort();
    unsubscribe();
    clearInterval(timer);
  };
}
