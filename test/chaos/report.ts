import type { PromiseUnderTest, Verdict } from './promise.js';

export type Reported = Pick<PromiseUnderTest, 'id' | 'name'> & Verdict;

/** One mistake and whether it was found. */
export interface Trial {
  readonly name: string;
  readonly promise: number;
  readonly caught: boolean;
  /** What was counted that must not be, or why nothing was counted. */
  readonly by: string;
}

/** The table that a run ends with, as it stands in docs/chaos.md. */
export function tableOf(promises: readonly Reported[]): string {
  const rows = [...promises]
    .sort((one, other) => one.id - other.id)
    .map(({ id, name, held, figures }) => {
      const said = Object.entries(figures).map(([what, count]) => `${what} ${count}`);
      return `| ${id} | ${name} | ${held ? 'held' : '**broken**'} | ${said.join(' · ')} |`;
    });
  return ['| # | promise | | figures |', '| - | ------- | - | ------- |', ...rows].join('\n');
}

export function trialsOf(trials: readonly Trial[]): string {
  const rows = trials.map(
    ({ name, promise, caught, by }) => `| ${name} | ${promise} | ${caught ? 'caught' : '**not caught**'} | ${by} |`,
  );
  return ['| mistake | promise | | found |', '| ------- | ------- | - | ----- |', ...rows].join('\n');
}
