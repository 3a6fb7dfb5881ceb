import { Injectable, Logger } from '@nestjs/common';
import { hubRequestType, type HubRequest } from '#contract';
import type { Participant } from '../participant/participant.js';
import { ParticipantDirectory } from '../participant/participant.directory.js';
import { SendRequest } from '../delivery/request/send-request.handler.js';
import { pauseAfter, type AskPlan, type Gap } from './gap.js';
import { GapRepository } from './gap.repository.js';

/** Gaps asked about at once. */
const atOnce = 200;

/** The national platform speaks a contract of its own, in which nobody asks for an event. */
export const canBeAsked = ({ kind }: Pick<Participant, 'kind'>): boolean => kind !== 'national';

/** What the hub asks for when events are missing. Each ask has an id of its own. */
export const resendRequest = ({
  complaintId,
  source,
  from,
  to,
  asked,
  lastAskedAt,
}: Gap): HubRequest<'resend-requested'> => ({
  specversion: '1.0',
  id: `resend-${complaintId}-${source}-${asked}`,
  source: 'hub',
  subject: complaintId,
  type: hubRequestType('resend-requested'),
  time: (lastAskedAt ?? new Date(0)).toISOString(),
  datacontenttype: 'application/json',
  data: { from, to },
});

/** Asks participants to send again what is missing before the events that are held. */
@Injectable()
export class AskForMissing {
  private readonly logger = new Logger(AskForMissing.name);

  constructor(
    private readonly gaps: GapRepository,
    private readonly participants: ParticipantDirectory,
    private readonly sendRequest: SendRequest,
  ) {}

  async handle(plan: AskPlan): Promise<void> {
    await this.gaps.forgetClosed();
    const askable = new Map((await this.participants.all()).filter(canBeAsked).map((one) => [one.code, one]));
    for (const gap of await this.gaps.due([...askable.keys()], plan.first, atOnce)) {
      const participant = askable.get(gap.source);
      // Counted before it is sent, so that several instances ask once.
      const counted = await this.gaps.countAsk(gap, pauseAfter(gap.asked + 1, plan));
      if (participant && counted) await this.ask(counted, participant);
    }
  }

  private async ask(gap: Gap, participant: Participant): Promise<void> {
    const { complaintId, source, from, to, asked } = gap;
    this.logger.warn({ msg: 'Events are missing and asked for', complaintId, source, from, to, asked });
    try {
      await this.sendRequest.push(resendRequest(gap), participant);
    } catch (error) {
      this.logger.warn({ msg: 'A participant could not be asked', participant: source, err: error });
    }
  }
}
