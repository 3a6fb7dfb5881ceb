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

/** One matter, reported twice. */
export interface PaperCase {
  /** Id of the report that an officer of 63.09 noted on paper two days ago and entered now. */
  readonly noted: string;
  /** Id of the citizen's own, on the national platform. */
  readonly national: string;
}

/** The participant of {@link Cases.crowded}, of whom no other case is made. */
const crowd = '63.02';
/** The participant of {@link Cases.late}. */
const forgetful = '63.08';
/** What an office has a week for, three weeks, and a quarter. */
const kinds = ['permintaan-informasi', 'pengaduan-tidak-berkadar-pengawasan', 'pengaduan-berkadar-pengawasan'] as const;

const twoDays = 48 * 3_600_000;

/** Complaints that were really taken through the systems, each the first time that somebody asks for it. */
export class Cases {
  private way: Promise<string> | undefined;
  private hidden: Promise<SecretCase> | undefined;
  private pair: Promise<PaperCase> | undefined;
  private past: Promise<unknown> | undefined;
  private many: Promise<string> | undefined;
  private overdue: Promise<string> | undefined;

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

  /** Id of a complaint of which 63.06 says that it is completed, though 63.05 handles it; another one each time. */
  async disputed(note: string): Promise<string> {
    const { ledger } = this.federation;
    const [owner, claimant] = [this.federation.system('63.05'), this.federation.system('63.06')];
    const id = owner.newComplaintId();
    const filed = owner.filed(id);
    const claim = claimant.event('completed', id, { by: 'admin', note });
    await owner.send(filed);
    await ledger.untilOutcomes(owner.code, [filed.id]);
    await claimant.send(claim);
    await ledger.untilOutcomes(claimant.code, [claim.id], ['conflict']);
    return id;
  }

  /** Parks a message of 63.04 for want of a title; tells where it lies. */
  async park(): Promise<string> {
    const system = this.federation.system('63.04');
    const id = system.newComplaintId();
    const { data, ...filed } = system.filed(id);
    const { title: _title, ...untitled } = data;
    const [place = ''] = await system.write([{ key: id, value: JSON.stringify({ ...filed, data: untitled }) }]);
    return place;
  }

  /** One that nobody decides on. */
  compared(): Promise<PaperCase> {
    this.pair ??= this.onPaper('Menara air bocor di Rantau', 'Menara air bocor sejak pekan lalu dan jalan tergenang.');
    return this.pair;
  }

  /** A matter in words of its own, reported on paper and on the national platform; another one each time. */
  async onPaper(title: string, body: string): Promise<PaperCase> {
    const officer = this.federation.officer('63.09');
    const receivedAt = new Date(Date.now() - twoDays).toISOString();
    const noted = await officer.file(title, body, { noted: { by: 'Siti Aminah', receivedAt } });
    const trackingId = await this.federation.citizen.file({ title, body, agencyCode: officer.code });
    return { noted, national: `national-${trackingId}` };
  }

  /** Code of a participant with 24 complaints of today: of each kind one is completed and one answered. */
  crowded(): Promise<string> {
    this.many ??= this.crowd();
    return this.many;
  }

  /** Code of a participant that left a complaint without an answer for 40 days. */
  late(): Promise<string> {
    this.overdue ??= this.forgotten(forgetful).then(() => forgetful);
    return this.overdue;
  }

  /** Id of a complaint that a participant left without an answer for 40 days; another one each time. */
  async forgotten(participant: string): Promise<string> {
    const { ledger } = this.federation;
    const system = this.federation.system(participant);
    const id = system.newComplaintId();
    const daysAgo = (days: number) => ({ time: new Date(Date.now() - days * 24 * 3_600_000).toISOString() });
    const to = [{ participant, lead: true, office: { word: 'Dinas PUPR' } }];
    const events = [system.filed(id, daysAgo(40)), system.event('disposed', id, { to }, daysAgo(39))];
    await system.send(...events);
    await ledger.untilOutcomes(
      participant,
      events.map((event) => event.id),
    );
    await this.untilSupervised(id, { followUps: 0 });
    return id;
  }

  /** Imports a table of the past as an operator does. */
  published(table: string): Promise<unknown> {
    this.past ??= this.publish(table);
    return this.past;
  }

  private async publish(table: string): Promise<void> {
    const { url, operatorToken } = this.federation.endpoints.supervision;
    const body = new FormData();
    body.append('file', new Blob([table]), 'rekap-2016-2018.csv');
    const headers = { authorization: `Bearer ${operatorToken}` };
    const { status } = await fetch(`${url}/v1/operator/recaps`, { method: 'POST', headers, body });
    if (status !== 201) throw new Error(`The table was answered with ${status}.`);
  }

  private async crowd(): Promise<string> {
    const { ledger } = this.federation;
    const system = this.federation.system(crowd);
    const to = [{ participant: crowd, lead: true, office: { word: 'Dinas PUPR' } }];
    const courses = kinds.flatMap((classification) =>
      Array.from({ length: 8 }, (_, number) => {
        const id = system.newComplaintId();
        return [
          system.filed(id, {}, { classification }),
          system.event('disposed', id, { to }),
          ...(number % 4 === 0 ? [system.event('followedup', id, { text: 'Sedang dikerjakan.' })] : []),
          ...(number === 0 ? [system.event('completed', id, { by: 'admin' })] : []),
        ];
      }),
    );
    const events = courses.flat();
    await system.send(...events);
    await ledger.untilOutcomes(
      crowd,
      events.map(({ id }) => id),
    );
    const [last] = courses.at(-1) ?? [];
    await this.untilSupervised(last?.subject ?? '', { followUps: 0 });
    return crowd;
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
