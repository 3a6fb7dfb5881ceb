import { Injectable } from '@nestjs/common';
import { parseEvent, type LaporEvent } from '#contract';
import { InTopics } from '../in-topics.adapter.js';
import { inTopicReceipt, refusalReceipt, type EventReceiptResponse } from './event-receipt.response.js';

/** Takes events of one participant: each is checked by itself, and what is sound is written to its in-topic. */
@Injectable()
export class AcceptEvents {
  constructor(private readonly inTopics: InTopics) {}

  /**
   * A receipt for each candidate, in their order, once the broker has those that were accepted.
   * @throws BrokerUnavailable
   */
  async handle(participant: string, candidates: readonly unknown[]): Promise<EventReceiptResponse[]> {
    const judged = candidates.map((candidate) => judge(participant, candidate));
    const events = judged.flatMap((verdict) => ('event' in verdict ? [verdict.event] : []));
    await this.inTopics.write(participant, events);
    const receivedAt = new Date().toISOString();
    return judged.map((verdict) =>
      'event' in verdict ? inTopicReceipt(verdict.event.id, participant, receivedAt) : verdict.refusal,
    );
  }
}

type Verdict = { event: LaporEvent } | { refusal: EventReceiptResponse };

function judge(participant: string, candidate: unknown): Verdict {
  const parsed = parseEvent(candidate);
  if (!parsed.ok) return { refusal: refusalReceipt(candidate, parsed.problems) };
  if (parsed.event.source === participant) return { event: parsed.event };
  return { refusal: refusalReceipt(candidate, [{ field: 'source', reason: `must be ${participant}, who signed` }]) };
}
