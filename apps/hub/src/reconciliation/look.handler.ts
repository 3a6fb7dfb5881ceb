import { Injectable } from '@nestjs/common';
import { bucketOf } from '#contract';
import { LedgerQuery } from '../complaint/ledger.query.js';
import type { Participant } from '../participant/participant.js';
import { Counterpart, type Answer } from './counterpart.js';
import { differenceOf, type Difference } from './difference.js';
import { expectedHolding, unexpectedKey } from './expected-holding.mapper.js';
import { ExpectedHoldings, type HeldKey } from './expected-holdings.repository.js';
import type { Holding, RangeSum } from './holding.js';
import { askings, differing, inPieces, linesAtOnce, rangesAtOnce, type Asking, type RangePair } from './range-plan.js';

/** One comparison with one participant. */
export interface Looking {
  run: number;
  participant: Participant;
  signal: AbortSignal;
}

/** What a comparison shows at the moment; some of it may be on its way. */
export interface Look {
  here: RangeSum;
  there: RangeSum;
  waiting: number;
  requests: number;
  differences: readonly Difference[];
}

/** Halving by sixteen ends after 64 rounds; who never lists what it sums up does not answer. */
const mostRounds = 70;

/** Compares what a participant should hold with what it holds, and looks only into ranges where the two differ. */
@Injectable()
export class LookAtHoldings {
  constructor(
    private readonly expected: ExpectedHoldings,
    private readonly ledger: LedgerQuery,
    private readonly counterpart: Counterpart,
  ) {}

  /** Null when the participant does not answer. */
  async everywhere(looking: Looking): Promise<Look | null> {
    const { code } = looking.participant;
    const root = await this.ask(looking, { detail: 'children', ranges: [''] });
    const [there] = root?.ranges ?? [];
    const [here] = await this.expected.sums(code, ['']);
    if (!root || !there || !here) return null;
    const look = { here, there, waiting: root.waiting, requests: 1 };
    const differences: Difference[] = [];
    let pairs = differing([here], [there]);
    for (let round = 1; pairs.length > 0; round += 1) {
      if (round > mostRounds) return null;
      const deeper: RangePair[] = [];
      for (const asking of askings(pairs)) {
        const answer: Answer | null =
          asking.ranges[0] === '' && asking.detail === 'children' ? root : await this.ask(looking, asking);
        if (!answer) return null;
        if (answer !== root) look.requests += 1;
        const { found, below } = await this.read(code, answer);
        differences.push(...found);
        deeper.push(...below);
      }
      pairs = deeper;
    }
    return { ...look, differences };
  }

  /** Looks at some complaints again. Null when the participant does not answer. */
  async again(
    looking: Looking,
    complaintIds: readonly string[],
  ): Promise<{ differences: ReadonlyMap<string, Difference>; waiting: number } | null> {
    const differences = new Map<string, Difference>();
    let waiting = 0;
    for (const ids of inPieces(complaintIds, rangesAtOnce)) {
      const answer = await this.ask(looking, { detail: 'complaints', ranges: ids.map(bucketOf) });
      if (!answer) return null;
      waiting = answer.waiting;
      const lines = answer.ranges.flatMap(({ complaints = [] }) => complaints);
      const keys = await this.expected.keysOf(looking.participant.code, ids);
      for (const difference of await this.compare(looking.participant.code, keys, lines))
        differences.set(difference.complaintId, difference);
    }
    return { differences, waiting };
  }

  private ask({ run, participant, signal }: Looking, asking: Asking): Promise<Answer | null> {
    return this.counterpart.ask({ run, participant, ...asking }, signal);
  }

  /** What an answer shows, and the ranges in it that have to be looked into. */
  private async read(code: string, { ranges }: Answer): Promise<{ found: Difference[]; below: RangePair[] }> {
    const listed = ranges.filter(({ complaints }) => complaints !== undefined);
    const keys = await this.expected.keysIn(
      code,
      listed.map(({ prefix }) => prefix),
    );
    const found = await this.compare(
      code,
      keys,
      listed.flatMap(({ complaints = [] }) => complaints),
    );
    const parts = ranges.flatMap(({ children = [] }) => children);
    const below = differing(await this.sumsOf(code, parts), parts);
    // It holds more than one answer may list: its parts are asked for.
    const grown = ranges.filter(({ children, complaints }) => !children && !complaints);
    below.push(...differing(await this.sumsOf(code, grown), grown).map(asLarge));
    return { found, below };
  }

  private sumsOf(code: string, ranges: readonly RangeSum[]): Promise<RangeSum[]> {
    return ranges.length === 0
      ? Promise.resolve([])
      : this.expected.sums(
          code,
          ranges.map(({ prefix }) => prefix),
        );
  }

  /** @param lines everything that the participant listed where these keys lie */
  private async compare(code: string, keys: readonly HeldKey[], lines: readonly Holding[]): Promise<Difference[]> {
    const [here, there] = [new Map(keys.map((key) => [key.id, key])), Map.groupBy(lines, ({ id }) => id)];
    const differences: Difference[] = [];
    const adopted: HeldKey[] = [];
    for (const id of new Set([...here.keys(), ...there.keys()])) {
      const [key, held] = [here.get(id), there.get(id) ?? []];
      if (key && held.length === 1 && held.every((line) => agrees(key, line))) continue;
      const entries = await this.ledger.ofComplaint(id);
      // Somebody may hold what it need not: what an export named first, or what was told for the record.
      const expected = key ?? unexpectedKey(id, code, entries, held[0]);
      const difference = differenceOf(id, expected && expectedHolding(expected, entries), held);
      if (difference) differences.push(difference);
      else if (!key && expected) adopted.push(expected);
    }
    if (adopted.length > 0) await this.expected.adopt(code, adopted);
    return differences;
  }
}

const agrees = ({ version, digest, said }: HeldKey, line: Holding): boolean =>
  version === line.version && digest === line.digest && (line.said ?? 0) === (said ?? 0);

const asLarge = (pair: RangePair): RangePair => ({
  ...pair,
  theirs: { ...pair.theirs, count: Math.max(pair.theirs.count, linesAtOnce + 1) },
});
