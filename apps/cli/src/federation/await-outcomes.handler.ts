import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { CliError } from '../cli.errors.js';
import { HubClient, mostOutcomes, type EventOutcome } from './hub.client.js';

/** Milliseconds without any progress after which waiting ends. */
const patience = 60_000;
const pollEvery = 250;

/** Waits until the ledger has come to events that the broker took. */
@Injectable()
export class AwaitOutcomes {
  constructor(private readonly hub: HubClient) {}

  /**
   * The outcome of each event, once all have one.
   * @throws CliError TOO_SLOW when the ledger makes no progress for a minute
   */
  async handle(code: string, eventIds: readonly string[], progress: (done: number) => void): Promise<EventOutcome[]> {
    const known = new Map<string, EventOutcome>();
    let open = [...new Set(eventIds)];
    const total = open.length;
    for (let movedAt = Date.now(); ; await pause(pollEvery)) {
      const before = open.length;
      open = await this.ask(code, open, known);
      progress(total - open.length);
      if (open.length === 0) return [...known.values()];
      if (open.length < before) movedAt = Date.now();
      else if (Date.now() - movedAt > patience) {
        throw new CliError(
          'TOO_SLOW',
          `The ledger has not come to ${open.length} of ${total} events of ${code} and made no progress for a minute; ` +
            'they are with the broker and will be applied once the hub goes on.',
        );
      }
    }
  }

  /** Those of the events that have an outcome already. */
  async known(code: string, eventIds: readonly string[]): Promise<EventOutcome[]> {
    const known = new Map<string, EventOutcome>();
    await this.ask(code, eventIds, known);
    return [...known.values()];
  }

  private async ask(code: string, ids: readonly string[], known: Map<string, EventOutcome>): Promise<string[]> {
    const open: string[] = [];
    for (let start = 0; start < ids.length; start += mostOutcomes) {
      for (const answer of await this.hub.outcomes(code, ids.slice(start, start + mostOutcomes))) {
        if (answer.outcome === null) open.push(answer.id);
        else known.set(answer.id, answer);
      }
    }
    return open;
  }
}
