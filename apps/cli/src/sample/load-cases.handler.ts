import { Injectable } from '@nestjs/common';
import { sealIdentity, type ComplaintEvent } from '#contract';
import { CliError } from '../cli.errors.js';
import { AwaitOutcomes } from '../federation/await-outcomes.handler.js';
import { Endpoints } from '../federation/endpoints.adapter.js';
import { HubClient, type Outcome } from '../federation/hub.client.js';
import { Output } from '../output/output.adapter.js';
import { eventsOf } from './sample-events.mapper.js';
import { casesOf2020, type SampleCase } from './sample-province.js';
import { sampleWorld } from './sample-world.adapter.js';
import { wavesOf } from './waves.js';

export interface LoadedCases {
  cases: number;
  events: number;
  outcomes: Partial<Record<Outcome, number>>;
}

/** Events in one request. */
const batchSize = 250;

/** Sends the sample year through the gateway, each event signed by the participant that says it. */
@Injectable()
export class LoadCases {
  constructor(
    private readonly hub: HubClient,
    private readonly awaitOutcomes: AwaitOutcomes,
    private readonly endpoints: Endpoints,
    private readonly output: Output,
  ) {}

  /**
   * What the ledger has already is not sent again, so that a load that was stopped goes on where it was.
   * @throws CliError
   */
  async handle(quiet: boolean, stop: AbortSignal): Promise<LoadedCases> {
    const cases = casesOf2020(sampleWorld());
    const histories = await Promise.all(cases.map((each) => this.history(each)));
    const events = histories.flat().length;
    const progress = this.output.progress('Sample 2020, events in the ledger', events, quiet);
    const outcomes: LoadedCases['outcomes'] = {};
    let done = 0;
    try {
      for (const wave of wavesOf(histories)) {
        for (const [source, said] of wave) await this.send(source, said, stop);
        for (const [source, said] of wave) {
          const told = await this.awaitOutcomes.handle(
            source,
            said.map(({ id }) => id),
            (waiting) => {
              progress.to(done + waiting);
            },
          );
          done += said.length;
          for (const { outcome } of told) if (outcome) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
        }
      }
    } finally {
      progress.end();
    }
    return { cases: cases.length, events, outcomes };
  }

  private async history(sample: SampleCase): Promise<ComplaintEvent[]> {
    const key = this.endpoints.hubPublicJwk();
    const { reporter: name } = sample.report;
    return eventsOf(sample, key === null ? null : await sealIdentity({ name }, key));
  }

  private async send(source: string, events: readonly ComplaintEvent[], stop: AbortSignal): Promise<void> {
    const known = await this.awaitOutcomes.known(
      source,
      events.map(({ id }) => id),
    );
    const there = new Set(known.map(({ id }) => id));
    const missing = events.filter(({ id }) => !there.has(id));
    for (let start = 0; start < missing.length; start += batchSize) {
      if (stop.aborted) throw new CliError('STOPPED', 'Stopped; run it again to go on from here.');
      await this.sendBatch(source, missing.slice(start, start + batchSize));
    }
  }

  private async sendBatch(source: string, events: readonly ComplaintEvent[]): Promise<void> {
    const receipts = await this.hub.sendEvents(source, events);
    const refused = receipts.find(({ accepted }) => !accepted);
    if (!refused) return;
    const why = refused.errors?.map(({ field, reason }) => `${field} ${reason}`).join('; ') ?? 'no reason given';
    throw new CliError('REFUSED', `The hub refused the sample event ${refused.id ?? 'without id'}: ${why}`);
  }
}
