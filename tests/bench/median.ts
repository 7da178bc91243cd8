/** Runs of each measurement; `BENCH_RUNS` takes fewer for a quick look. */
export const RUNS = Number(process.env['BENCH_RUNS'] ?? 7);

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The median of each figure over all runs of a measurement, one after the other. */
export async function takeMedians<Name extends string>(
  names: readonly Name[],
  measure: () => Promise<Readonly<Record<Name, number>>>,
): Promise<ReadonlyMap<Name, number>> {
  const runs: Readonly<Record<Name, number>>[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await measure());
  return new Map(names.map((name) => [name, median(runs.map((figures) => figures[name]))]));
}
