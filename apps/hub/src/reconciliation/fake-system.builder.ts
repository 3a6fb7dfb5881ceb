import {
  outTopic,
  parseHubRequest,
  rangeDigests,
  type HeldComplaint,
  type HubRequest,
  type ParticipantEventData,
} from '#contract';
import type { TopicRecords } from '#messaging';
import { sharedComplaint } from '../complaint/shared-complaint.mapper.js';
import { RecordingBroker } from '../delivery/delivery.builder.js';

/** A participant's system that answers on its out-topic like one of ours, and does what it is asked. */
export class FakeSystem extends RecordingBroker {
  readonly held = new Map<string, HeldComplaint>();
  readonly requests: HubRequest[] = [];
  waiting = 0;
  heals = true;
  answer: (source: string, answer: ParticipantEventData['digest']) => Promise<void> = () => Promise.resolve();
  resend: (request: HubRequest<'resend-requested'>) => Promise<void> = () => Promise.resolve();

  constructor(private readonly code: string) {
    super();
  }

  override async publish(batches: readonly TopicRecords[]): Promise<void> {
    await super.publish(batches);
    for (const { topic, records } of batches) {
      if (topic !== outTopic(this.code)) continue;
      for (const { value } of records) await this.take(JSON.parse(value.toString()) as unknown);
    }
  }

  private async take(delivered: unknown): Promise<void> {
    const parsed = parseHubRequest(delivered);
    if (parsed === null) return;
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const { request } = parsed;
    this.requests.push(request);
    if (request.type === 'id.lapor.hub.digest-requested.v1') {
      const { run, ranges, detail } = request.data;
      const digests = rangeDigests([...this.held.values()], ranges, detail);
      await this.answer(this.code, { run, request: request.id, waiting: this.waiting, ranges: digests });
    } else if (this.heals) {
      if (request.type === 'id.lapor.hub.resend-requested.v1') await this.resend(request);
      if (request.type === 'id.lapor.hub.complaint-restated.v1') this.restate(request);
    }
  }

  private restate({ subject, data }: HubRequest<'complaint-restated'>): void {
    const entries = data.events.map((event) => ({ event, outcome: 'applied' as const }));
    const state = { status: data.events.length > 1 ? 'diproses' : 'belum-terverifikasi', trackingId: null };
    const complaint = sharedComplaint(subject, state as never, entries as never);
    this.held.set(subject, { complaint, version: data.version, said: data.said });
  }
}
