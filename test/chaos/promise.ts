import type { Chaos } from './chaos.adapter.js';

/** What was counted, by words that stand in the table as they are. */
export type Figures = Readonly<Record<string, number | string>>;

export interface Verdict {
  /** Nothing was counted that must not be, and enough flowed to say so. */
  readonly held: boolean;
  /** Of the figures, what must be 0. */
  readonly harm: Readonly<Record<string, number>>;
  readonly figures: Figures;
}

/** A promise of docs/chaos.md and how it is put to the test. */
export interface PromiseUnderTest {
  readonly id: number;
  readonly name: string;
  readonly test: (chaos: Chaos) => Promise<Verdict>;
}

/** What was counted, and of it what must be 0 and what must have reached a least. */
interface Counted {
  readonly none: Readonly<Record<string, number>>;
  readonly least: Readonly<Record<string, readonly [found: number, least: number]>>;
  readonly also?: Figures;
}

export function verdictOn({ none, least, also = {} }: Counted): Verdict {
  const clean = Object.values(none).every((count) => count === 0);
  const flowed = Object.values(least).every(([found, wanted]) => found >= wanted);
  const found = Object.entries(least).map(([name, [count, wanted]]) => [name, `${count} (at least ${wanted})`]);
  return {
    held: clean && flowed,
    harm: none,
    figures: { ...none, ...(Object.fromEntries(found) as Figures), ...also },
  };
}
