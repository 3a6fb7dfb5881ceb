import { Injectable } from '@nestjs/common';
import type { HubRequest } from '#contract';
import { foldHistory } from '../complaint/fold-history.mapper.js';
import type { Regency } from '../regency/regency.js';
import { RegencyStore } from '../store/regency-store.repository.js';
import { OpenReporter } from './open-reporter.handler.js';

/** Makes a case file anew of what the hub says that we were told, and of what we said since. */
@Injectable()
export class RestateComplaint {
  constructor(
    private readonly store: RegencyStore,
    private readonly openReporter: OpenReporter,
  ) {}

  /** Does nothing when we were told more since the hub looked. */
  async handle(regency: Regency, { subject, data }: HubRequest<'complaint-restated'>): Promise<void> {
    const { version, said, events } = data;
    await this.store.inTransaction(regency.code, async (transaction) => {
      const known = await transaction.complaint(subject);
      if ((known?.ledgerVersion ?? 0) > (version ?? 0)) return;
      const since = await transaction.ownEventsAfter(subject, said);
      const folded = foldHistory(regency.code, [...events, ...since]);
      if (!folded) return;
      const delivered = events.filter(({ source }) => source !== regency.code);
      const exchanged = {
        sentEvents: Math.max(said, known?.sentEvents ?? 0, ...since.map(({ sequence = 0 }) => sequence)),
        ledgerVersion: version,
        ledgerHash: events.find(({ ledgerversion }) => ledgerversion === version)?.ledgerhash ?? null,
        lastDeliveredEventId: delivered.at(-1)?.id ?? null,
      };
      await transaction.restate({ ...folded, ...exchanged }, [...events, ...since]);
      for (const event of events) {
        const reporter = await this.openReporter.in(regency, event);
        if (reporter) await transaction.keepReporter(subject, reporter);
      }
    });
  }
}
