import type { Comparison, Topic } from './trend.js';

/** A topic with what was reported of it a year ago; null where nobody knows. */
export interface PastTopic extends Topic {
  readonly yearAgo: Comparison | null;
}

export interface SteadyWorld {
  /** Reports a window, one of which each topic has on average. */
  readonly means: readonly number[];
  readonly topics: number;
  /** By what part of itself the rate of each window differs from the mean; 0 for a Poisson world. */
  readonly restlessness: number;
  readonly isYearKnown: boolean;
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Topics to which nothing happens. */
export function steadyTopics(world: SteadyWorld, random: () => number): PastTopic[] {
  const { means, topics, restlessness, isYearKnown } = world;
  const windowOf = (mean: number): number => poisson(mean * unrest(restlessness, random), random);
  const comparisonOf = (mean: number): Comparison => ({
    count: windowOf(mean),
    recent: Array.from({ length: 8 }, () => windowOf(mean)).reduce((sum, count) => sum + count, 0),
  });
  return Array.from({ length: topics }, (_topic, index) => {
    const mean = means[index % means.length] ?? 0;
    const yearAgo = isYearKnown ? comparisonOf(mean) : null;
    return { participant: '63.71', category: `topik ${index}`, ...comparisonOf(mean), yearAgo };
  });
}

/** A gamma factor of mean 1: waiting for so many things takes about as long each time. */
function unrest(restlessness: number, random: () => number): number {
  if (restlessness === 0) return 1;
  const shape = Math.round(1 / restlessness ** 2);
  let product = 1;
  for (let thing = 0; thing < shape; thing += 1) product *= 1 - random();
  return -Math.log(product) / shape;
}

/** How many things happen within a time in which `mean` are expected (Knuth: waits are factors, not summands). */
function poisson(mean: number, random: () => number): number {
  const end = Math.exp(-mean);
  let count = 0;
  for (let product = 1 - random(); product > end; product *= 1 - random()) count += 1;
  return count;
}
