import { Injectable, Logger } from '@nestjs/common';
import { hubRequestType } from '#contract';
import { TellNationalAgain } from '../delivery/national/tell-national-again.handler.js';
import { RestateComplaint } from '../delivery/request/restate-complaint.handler.js';
import { SendRequest } from '../delivery/request/send-request.handler.js';
import { ReadNationalFeed } from '../intake/national/read-national-feed.handler.js';
import type { Difference } from './difference.js';
import { ExpectedHoldings } from './expected-holdings.repository.js';
import type { Remedy } from './healing.js';
import type { Looking } from './look.handler.js';

/** Heals a difference by the ordinary way of an event: nothing is written past the door that everything uses. */
@Injectable()
export class HealDifference {
  private readonly logger = new Logger(HealDifference.name);

  constructor(
    private readonly restate: RestateComplaint,
    private readonly sendRequest: SendRequest,
    private readonly tellNationalAgain: TellNationalAgain,
    private readonly readNationalFeed: ReadNationalFeed,
    private readonly expected: ExpectedHoldings,
  ) {}

  /** False when it could not be begun. */
  async handle(remedy: Remedy, difference: Difference, looking: Looking): Promise<boolean> {
    try {
      return await this.begin(remedy, difference, looking);
    } catch (error) {
      const { complaintId } = difference;
      this.logger.warn({ msg: 'A difference could not be healed', complaintId, remedy, err: error });
      return false;
    }
  }

  private async begin(remedy: Remedy, difference: Difference, { run, participant }: Looking): Promise<boolean> {
    const { complaintId, trackingId } = difference;
    switch (remedy) {
      case 'restated': {
        const [key] = await this.expected.keysOf(participant.code, [complaintId]);
        if (!key) return false;
        const id = `restated-${run}-${complaintId}-${participant.code}`;
        const { version, known, said } = key;
        return this.restate.handle({ id, complaintId, version, known, said: said ?? 0, time: new Date() }, participant);
      }
      case 'asked-again': {
        const [from, to] = [(difference.here?.said ?? 0) + 1, difference.there?.said ?? 0];
        await this.sendRequest.handle(
          {
            specversion: '1.0',
            id: `resend-${run}-${complaintId}-${participant.code}`,
            source: 'hub',
            subject: complaintId,
            type: hubRequestType('resend-requested'),
            time: new Date().toISOString(),
            datacontenttype: 'application/json',
            data: { from, to },
          },
          participant,
        );
        return true;
      }
      case 'sent-again':
        return this.tellNationalAgain.handle(complaintId);
      case 'read-again':
        if (trackingId === null) return false;
        await this.readNationalFeed.ofComplaint(trackingId);
        return true;
    }
  }
}
