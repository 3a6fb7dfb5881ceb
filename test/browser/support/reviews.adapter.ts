import type { Page } from 'playwright-core';
import { asked } from './figures.adapter.js';

type Scores = Readonly<Record<string, number>>;

interface ApiNext {
  readonly case: { readonly number: number } | null;
}

const good: Scores = { answers: 2, done: 2, evidence: 1, civil: 1 };
const fair: Scores = { answers: 2, done: 1, evidence: 1, civil: 1 };
const poor: Scores = { answers: 0, done: 0, evidence: 0, civil: 1 };

/** So few cases as a period of the sample gives when every regency is read at least once. */
const fewest = { from: '2020-01-01', to: '2020-03-31', total: 1, minimum: 1 };

/** Orders something of the API as whoever looks at the page. */
async function ordered(page: Page, address: string, data: object): Promise<unknown> {
  const answer = await page.context().request.post(address, { data });
  if (!answer.ok()) throw new Error(`${address} was answered with ${answer.status()}: ${await answer.text()}`);
  return answer.status() === 204 ? null : answer.json();
}

/** Opens a browser of each of two people who judge. */
interface TwoReviewers {
  readonly one: () => Promise<Page>;
  readonly other: () => Promise<Page>;
}

/** Rounds of quality review, each made the first time that somebody asks for it. */
export class Reviews {
  private ended: Promise<number> | undefined;
  private apart: Promise<number> | undefined;
  private fresh: Promise<number> | undefined;
  private whole: Promise<number> | undefined;

  constructor(private readonly browsers: TwoReviewers) {}

  /** Number of one that is closed: of its cases the first was settled, and the rest lay near each other. */
  closed(): Promise<number> {
    this.ended ??= this.close();
    return this.ended;
  }

  /** Number of one that is read by two, who lie far apart about its first case. */
  disputed(): Promise<number> {
    this.apart ??= this.dispute();
    return this.apart;
  }

  /** Number of one that is closed, in which enough was read of each regency to say something; the first is {@link closed}. */
  thorough(): Promise<number> {
    this.whole ??= this.closed().then(() => this.readThoroughly());
    return this.whole;
  }

  /** Number of one that nobody has read. */
  untouched(): Promise<number> {
    this.fresh ??= this.browsers.one().then((page) => this.open(page));
    return this.fresh;
  }

  /** Opens a round, and gives its number. */
  async open(page: Page, size: object = fewest): Promise<number> {
    const { id } = (await ordered(page, '/api/reviews', { ...size, seed: 'undian terbuka' })) as { id: number };
    return id;
  }

  /** Judges all that waits for whoever looks at the page. */
  async judge(page: Page, round: number, scores: (number: number) => Scores): Promise<void> {
    const next = () => asked<ApiNext>(page, `/api/reviews/${round}/next`);
    for (let { case: shown } = await next(); shown !== null; { case: shown } = await next()) {
      await ordered(page, `/api/reviews/${round}/cases/${shown.number}/judgements`, { scores: scores(shown.number) });
    }
  }

  /** Number of one like {@link disputed}, another one each time. */
  async dispute(): Promise<number> {
    const page = await this.browsers.one();
    const colleague = await this.browsers.other();
    const round = await this.open(page);
    await this.judge(page, round, (number) => (number % 3 === 0 ? fair : good));
    await this.judge(colleague, round, (number) => (number === 1 ? poor : good));
    return round;
  }

  private async readThoroughly(): Promise<number> {
    const page = await this.browsers.one();
    const colleague = await this.browsers.other();
    const round = await this.open(page, { from: '2020-01-01', to: '2020-12-31', total: 65, minimum: 5 });
    await this.judge(page, round, (number) => (number % 3 === 0 ? fair : good));
    await this.judge(colleague, round, () => good);
    await ordered(page, `/api/reviews/${round}/close`, {});
    return round;
  }

  private async close(): Promise<number> {
    const round = await this.dispute();
    const page = await this.browsers.one();
    const settlement = { scores: fair, reason: 'Buktinya ada pada jawaban kedua.' };
    await ordered(page, `/api/reviews/${round}/cases/1/settlement`, settlement);
    await ordered(page, `/api/reviews/${round}/close`, {});
    return round;
  }
}
