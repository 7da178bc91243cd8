/** Carries messages between the tabs of one browser that have the same package open: what is used of a `BroadcastChannel`. */
export interface TabChannel {
  /** Reaches all other tabs that listen, in order; a frozen tab gets it when it wakes. */
  readonly postMessage: (word: unknown) => void;
  readonly addEventListener: (type: 'message', onWord: (event: { readonly data: unknown }) => void) => void;
  readonly close: () => void;
}

/**
 * Why a tab stops. `wanted`: another tab asks for the course, so this one closes its record and releases it. `taken`: another tab has it
 * already, so this one must not write any more, as its state is older.
 */
export type TabLoss = 'wanted' | 'taken';

/** Sees to it that one tab at a time writes the record. Another tab may ask for the course, and gets it when the first has closed its record. */
export interface TabClaim {
  /** Whether this tab has the course now. */
  readonly claim: () => Promise<boolean>;
  /** Asks the other tab to hand over; resolves when this one has the course. A frozen tab loses it. */
  readonly takeOver: () => Promise<void>;
  /** Calls back with each loss, and at once with one that came before. There is one listener: a later one replaces it. */
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
