import { succeed } from '../../content/result';
import { createPosting, OPTIONAL, type Outcome, type Outgoing, type PostingInput } from './post-statements';

/** What requests that outlive their page may have together; the rest of 64 KiB is for the state. */
const LEAVING_BYTES = 30_000;

const measure = (entries: readonly Outgoing[]): number =>
  new TextEncoder().encode(JSON.stringify(entries.map(({ statement }) => statement))).length;

/** Of a page that leaves only so much goes out: what the record can do without is left behind, the largest first. */
function selectForLeaving(entries: readonly Outgoing[]): readonly Outgoing[] {
  if (measure(entries) <= LEAVING_BYTES) return entries;
  const optional = entries.filter(({ kind }) => OPTIONAL.has(kind));
  const largest = optional.toSorted((one, other) => measure([other]) - measure([one]))[0];
  return largest ? selectForLeaving(entries.filter((entry) => entry !== largest)) : entries;
}

/** The statements that the LMS has not got yet, in order. */
export function createOutbox({ transport, isOnRecord }: Pick<PostingInput, 'transport' | 'isOnRecord'>) {
  let waiting: readonly Outgoing[] = [];
  /** Goes on where the page does not leave: two at once could come in the wrong order. */
  let running: Promise<unknown> | null = null;

  const drop = (entry: Outgoing): void => {
    waiting = waiting.filter((other) => other !== entry);
  };
  const accept = (entry: Outgoing): void => {
    if (!waiting.includes(entry)) return;
    drop(entry);
    entry.onAccepted();
  };
  const post = createPosting({ transport, isOnRecord, accept, drop });
  const run = async (posting: Promise<Outcome>): Promise<Outcome> => {
    running = posting;
    const outcome = await posting;
    if (running === posting) running = null;
    return outcome;
  };
  const flush = async (): Promise<Outcome> => {
    if (running) {
      await running;
      return flush();
    }
    return waiting.length > 0 ? run(post(waiting, false)) : succeed(undefined);
  };
  return {
    add: (entry: Outgoing): void => {
      waiting = [...waiting, entry];
    },
    /** Sends all that waits; at once, unless statements are under way. */
    flush,
    /** Sends all that waits, at once and to outlive the page; what is under way already goes again, under its id. */
    flushLeaving: async (): Promise<Outcome> =>
      waiting.length > 0 ? run(post(selectForLeaving(waiting), true)) : succeed(undefined),
  };
}
