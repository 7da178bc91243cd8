import type { TabChannel, TabClaim, TabClaimInput, TabLoss } from './tab-claim';
import { isWord, outranks, type Stamp, type Word } from './tab-word';

/** How long to wait for a tab that has the course to say so, milliseconds. It delays the first screen. A later answer is heard, too. */
const ANSWER = 300;

/** Where there is no channel, other tabs cannot be known of. */
const ALONE: TabClaim = {
  claim: async () => true,
  takeOver: async () => undefined,
  onLoss: () => undefined,
  release: () => undefined,
};

const createId = (): string => crypto.getRandomValues(new Uint32Array(2)).join('-');

const pass = (time: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, time);
  });

type Phase = 'apart' | 'asking' | 'waiting' | 'holding';

/** A tab among the others. */
interface Talker {
  me: Stamp;
  phase: Phase;
  /** The highest that was heard of. */
  term: number;
  /** Who has the course next. */
  heir: string | null;
  /** Called when a word decides whether the course is free. */
  settle: (isFree: boolean) => void;
  tell: (loss: TabLoss) => void;
}

const say = (channel: TabChannel, { me, heir }: Talker, kind: Word['kind']): void => {
  const word: Word = { kind, from: me, said: Date.now(), heir };
  channel.postMessage(word);
};

/** What a tab does with each word of the others. */
function hearOthers(channel: TabChannel, tab: Talker, patience: number): void {
  const answer = (kind: Word['kind']) => say(channel, tab, kind);
  const lose = (): void => {
    tab.phase = 'apart';
    tab.tell('taken');
  };
  const hear: Record<Word['kind'], (word: Word, isLate: boolean) => void> = {
    ask: ({ from }, isLate) => {
      if (tab.phase === 'holding') return isLate ? lose() : answer('held');
      if (tab.phase === 'asking') return outranks(from, tab.me) ? tab.settle(false) : answer('ask');
    },
    held: ({ from }) => {
      tab.term = Math.max(tab.term, from.term);
      if (tab.phase === 'asking') tab.settle(false);
      if (tab.phase === 'holding') return outranks(from, tab.me) ? lose() : answer('held');
    },
    wanted: ({ from }, isLate) => {
      if (tab.phase !== 'holding') return;
      if (isLate) return lose();
      tab.heir ??= from.id;
      tab.tell('wanted');
    },
    released: ({ heir }) => {
      if (tab.phase === 'waiting' && heir === tab.me.id) tab.settle(true);
    },
  };
  channel.addEventListener('message', ({ data }) => {
    if (isWord(data)) hear[data.kind](data, Date.now() - data.said >= patience);
  });
}

/** A tab that has said nothing yet; losses that nobody listens to yet are kept. */
function createTalker(): Talker & { readonly onLoss: TabClaim['onLoss'] } {
  let loss: TabLoss | null = null;
  const tab: Talker = {
    me: { term: 0, at: 0, id: createId() },
    phase: 'apart',
    term: 0,
    heir: null,
    settle: () => undefined,
    tell: (next) => {
      loss = next;
    },
  };
  return Object.assign(tab, {
    onLoss: (listener: (next: TabLoss) => void) => {
      tab.tell = listener;
      if (loss) listener(loss);
    },
  });
}

/**
 * The same without locks, which a page that is not served over TLS has not got: the tabs tell each other who has the course. A tab that
 * hears a question or a wish later than the patience of the other was frozen, and has lost the course.
 */
export function createWordClaim(
  { openChannel, name, patience }: TabClaimInput,
  /** Resolves after so many milliseconds in which the tab was awake. */
  wait = pass,
): TabClaim {
  let channel: TabChannel;
  try {
    channel = openChannel(name);
  } catch {
    return ALONE;
  }
  const tab = createTalker();
  hearOthers(channel, tab, patience);

  /** Resolves with whether the course is free: what is heard decides, or the silence. */
  const listen = (time: number): Promise<boolean> =>
    new Promise((resolve) => {
      tab.settle = resolve;
      void wait(time).then(() => resolve(true));
    });

  return {
    claim: async () => {
      tab.me = { ...tab.me, at: Date.now() };
      tab.phase = 'asking';
      say(channel, tab, 'ask');
      const isFree = await listen(ANSWER);
      tab.phase = isFree ? 'holding' : 'apart';
      return isFree;
    },
    takeOver: async () => {
      tab.phase = 'waiting';
      say(channel, tab, 'wanted');
      await listen(patience);
      tab.me = { ...tab.me, term: tab.term + 1, at: Date.now() };
      tab.phase = 'holding';
      say(channel, tab, 'held');
    },
    onLoss: tab.onLoss,
    release: () => {
      if (tab.phase === 'holding') say(channel, tab, 'released');
      tab.phase = 'apart';
      channel.close();
    },
  };
}
