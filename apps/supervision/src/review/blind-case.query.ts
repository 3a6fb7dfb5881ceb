import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ProvinceConfiguration } from '#config';
import type { ComplaintCaseRow } from '../case-timeline/case-row.mapper.js';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import { PROVINCE } from '../participant/participant.module.js';
import { blindSteps, namedOffices, namedPersons, type BlindStep } from './blind-case.js';
import { heldBy, type HeldRow } from './held-entry.mapper.js';
import type { KeptCase } from './kept-case.js';
import { maskerOf, participantNames, type KnownName } from './mask.js';

export interface BlindCase {
  readonly title: string | null;
  readonly body: string | null;
  readonly receivedAt: string | null;
  readonly steps: readonly BlindStep[];
}

type Report = Pick<ComplaintCaseRow, 'title' | 'body' | 'received_at' | 'tracking_id' | 'secret'>;

/** A sampled case as its reviewers read it: as it was when the round was opened, without whose it is. */
@Injectable()
export class BlindCaseQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly directory: ParticipantDirectory,
    @Inject(PROVINCE) private readonly configuration: ProvinceConfiguration,
  ) {}

  /** @returns null for what became secret, or is being read anew */
  async of({ complaintId, complaintVersion, participant }: KeptCase): Promise<BlindCase | null> {
    const [report] = await this.dataSource.query<Report[]>(
      'select title, body, received_at, tracking_id, secret from complaint_case where id = $1',
      [complaintId],
    );
    if (report === undefined || report.secret) return null;
    const entries = await this.dataSource.query<HeldRow[]>(
      `select source, type, time, data from case_entry
       where complaint_id = $1 and version <= $2 and outcome = 'applied' and not redacted order by version`,
      [complaintId, complaintVersion],
    );
    const held = entries.flatMap(heldBy);
    const mask = maskerOf([
      ...(await this.knownNames()),
      ...namedOffices(held).map((name): KnownName => ({ name, instead: '[dinas]' })),
      ...namedPersons(held).map((name): KnownName => ({ name, instead: '[nama]' })),
      ...[complaintId, report.tracking_id ?? ''].map((name): KnownName => ({ name, instead: '[nomor]' })),
    ]);
    return {
      title: report.title === null ? null : mask(report.title),
      body: report.body === null ? null : mask(report.body),
      receivedAt: report.received_at?.toISOString() ?? null,
      steps: blindSteps(held, participant, mask),
    };
  }

  /** Participants with their seats and codes, and offices of all of them. */
  private async knownNames(): Promise<KnownName[]> {
    const offices = await this.dataSource.query<{ office: string }[]>(
      `select distinct office from case_fact where office <> ''`,
    );
    const { province, regencies } = this.configuration;
    return [
      ...this.directory.everyName.flatMap(({ name }) => participantNames(name)),
      ...[province, ...regencies].flatMap(({ seat }) => participantNames(seat)),
      ...this.directory.instances.map(({ code }): KnownName => ({ name: code, instead: '[nomor]' })),
      ...offices.map(({ office }): KnownName => ({ name: office, instead: '[dinas]' })),
    ];
  }
}
