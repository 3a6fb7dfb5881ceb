import { Injectable, Logger } from '@nestjs/common';
import { isNamed, openIdentity, type ComplaintEvent } from '#contract';
import type { Regency } from '../regency/regency.js';
import type { StoredReporter } from '../store/regency-store.repository.js';

/** Opens who reported with the regency's own key. */
@Injectable()
export class OpenReporter {
  private readonly logger = new Logger(OpenReporter.name);

  /** Null when an event does not tell who reported. */
  async in({ code, privateJwk }: Regency, event: ComplaintEvent): Promise<StoredReporter | null> {
    const sealed = isNamed(event, 'filed') || isNamed(event, 'recorded') ? event.data.reporter : undefined;
    if (sealed === undefined) return null;
    try {
      return { identity: await openIdentity(sealed, privateJwk), sealed: null };
    } catch (error) {
      this.logger.warn(error, `The reporter of ${event.subject} stays sealed: the key of ${code} does not open it.`);
      return { identity: null, sealed };
    }
  }
}
