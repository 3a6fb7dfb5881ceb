import { Inject, Injectable } from '@nestjs/common';
import { HUB_CONFIG, type HubConfig } from '../hub.config.js';
import type { Participant } from '../participant/participant.js';
import { ParticipantDirectory } from '../participant/participant.directory.js';
import { ReconciledParticipantsQuery } from './reconciled-participants.query.js';

/** Says who is compared. A national platform that is not connected holds nothing of ours. */
@Injectable()
export class ChooseParticipants {
  constructor(
    private readonly participants: ParticipantDirectory,
    private readonly query: ReconciledParticipantsQuery,
    @Inject(HUB_CONFIG) private readonly config: Pick<HubConfig, 'national'>,
  ) {}

  /** @param wanted codes; all when it is null */
  async handle(wanted: readonly string[] | null): Promise<Participant[]> {
    const taking = await this.query.codes();
    return (await this.participants.all()).filter(
      ({ code, kind }) =>
        (wanted ? wanted.includes(code) : taking.has(code)) && (kind !== 'national' || this.config.national !== null),
    );
  }
}
