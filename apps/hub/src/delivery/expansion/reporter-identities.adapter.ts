import { Inject, Injectable, Logger } from '@nestjs/common';
import { openIdentity, sealIdentity } from '#contract';
import { HUB_CONFIG, type HubConfig } from '../../hub.config.js';
import type { PublicKey } from '../../participant/participant.js';

/** Hands an identity on: opened with the hub's key, sealed to another's. It is nowhere kept open. */
@Injectable()
export class ReporterIdentities {
  private readonly logger = new Logger(ReporterIdentities.name);

  constructor(@Inject(HUB_CONFIG) private readonly config: HubConfig) {}

  /** Null when it cannot be opened: a report without its reporter is better than none. */
  async sealedTo(recipient: PublicKey, sealed: string, complaintId: string): Promise<string | null> {
    try {
      return await sealIdentity(await openIdentity(sealed, this.config.identityKey), { ...recipient });
    } catch {
      this.logger.warn({ msg: 'The identity of a reporter cannot be handed on', complaintId });
      return null;
    }
  }
}
