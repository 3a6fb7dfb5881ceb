import { Operator } from '../../../apps/local/src/actors/operator.client.js';
import { until } from '../../../apps/local/src/actors/until.adapter.js';
import { transferred } from '../../../apps/local/src/demo/rounds.adapter.js';
import type { TestFederation } from '../../journeys/support/test-federation.adapter.js';

export interface SecretCase {
  readonly id: string;
  readonly trackingId: string;
  /** Words of the report and of its answer that stand nowhere else. */
  readonly words: readonly string[];
}

/** Complaints that were really taken through the systems, each the first time that somebody asks for it. */
export class Cases {
  private way: Promise<string> | undefined;
  private hidden: Promise<SecretCase> | undefined;

  constructor(private readonly federation: TestFederation) {}

  /** Id of the one that went from 63.71 to 63.03 to the province, and was answered there. */
  transferred(): Promise<string> {
    this.way ??= this.transfer();
    return this.way;
  }

  /** A report that is rahasia, and answered by 63.71. */
  secret(): Promise<SecretCase> {
    this.hidden ??= this.fileSecretly();
    return this.hidden;
  }

  private async transfer(): Promise<string> {
    const regencies = { first: '63.71', second: '63.03', province: '63' };
    const { complaintId } = await transferred(this.federation.endpoints, regencies, () => undefined);
    await this.federation.untilAgreed(complaintId, ['63']);
    return complaintId;
  }

  private async fileSecretly(): Promise<SecretCase> {
    const [title, body, answer] = ['Pungutan-kuncirahasia', 'Bendahara-kuncirahasia', 'Inspektorat-kuncirahasia'];
    const { citizen } = this.federation;
    const officer = this.federation.officer('63.71');
    const trackingId = await citizen.file({ title, body, agencyCode: officer.code, secret: true });
    const id = `national-${trackingId}`;
    await until(`${id} in the hands of ${officer.code}`, async () =>
      (await officer.find(id))?.handler === officer.code ? true : undefined,
    );
    await officer.take(id, 'follow-ups', { text: answer });
    await this.untilSupervised(id, { followUps: 1 });
    return { id, trackingId, words: ['kuncirahasia', title, body, answer] };
  }

  /** Supervision cannot agree on words that it is not told; it holds the same when its newest entry is the ledger's. */
  private async untilSupervised(id: string, { followUps }: { followUps: number }): Promise<void> {
    const operator = new Operator(this.federation.endpoints);
    await until(`${id} with ${followUps} answers in supervision`, async () => {
      const [kept, supervised] = await Promise.all([operator.find(id), operator.supervised(id)]);
      return kept?.state.followUps === followUps && kept.hash === supervised?.hash ? true : undefined;
    });
  }
}
