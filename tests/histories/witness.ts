/** Notes broken promises where they happen: what is thrown inside a call of an LMS would be caught by the course. */
export interface Witness {
  readonly report: (promise: string, evidence?: unknown) => void;
  /** Throws the first broken promise, if there is one. */
  readonly settle: () => void;
}

export function createWitness(): Witness {
  const broken: string[] = [];
  return {
    report: (promise, evidence) => {
      broken.push(evidence === undefined ? promise : `${promise}: ${JSON.stringify(evidence)}`);
    },
    settle: () => {
      const [first] = broken;
      if (first !== undefined) throw new Error(first);
    },
  };
}
