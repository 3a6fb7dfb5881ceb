/** Milliseconds of the median of several runs. */
export async function medianTime(runs: number, work: () => Promise<unknown>): Promise<number> {
  const [time = 0] = await mediansInTurn(runs, [work]);
  return time;
}

/** The same of several works in turn: what else the machine does meanwhile falls on all of them alike. */
export async function mediansInTurn(runs: number, works: readonly (() => Promise<unknown>)[]): Promise<number[]> {
  const times = works.map((): number[] => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [place, work] of works.entries()) {
      const start = performance.now();
      await work();
      times[place]?.push(performance.now() - start);
    }
  }
  return times.map(median);
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
