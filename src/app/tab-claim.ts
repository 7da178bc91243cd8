/** The words between the tabs of one browser that have the same package open: a `BroadcastChannel`, as far as it is used. */
export interface TabChannel {
  /** Reaches all others that listen, in order; one that is frozen when it wakes. */
  readonly postMessage: (word: unknown) => void;
  readonly addEventListener: (type: 'message', onWord: (event: { readonly data: unknown }) => void) => void;
  readonly close: () => void;
}

/**
 * Why a tab stops: another asks for the course, which is to be closed and released, or has it already, so that whatever this tab would
 * still write is older.
 */
export type TabLoss = 'wanted' | 'taken';

/** One tab writes; another that is opened meanwhile may ask for the course, and gets it when the first has closed its record. */
export interface TabClaim {
  /** Whether this tab has the course now. */
  readonly claim: () => Promise<boolean>;
  /** Asks the other tab to hand over; resolves when this one has the course. A frozen tab loses it. */
  readonly takeOver: () => Promise<void>;
  /** Called with each loss, also with the last one that came before. */
  readonly onLoss: (listener: (loss: TabLoss) => void) => void;
  /** Lets the others have the course, once nothing is written any more. */
  readonly release: () => void;
}

export interface TabClaimInput {
  /** May throw where the browser keeps a frame from its storage. */
  readonly openChannel: (name: string) => TabChannel;
  /** Names the package. */
  readonly name: string;
  /** How long another tab may take to hand over before it counts as frozen, milliseconds. */
  readonly patience: number;
}
