import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ProvinceConfiguration } from '#config';
import { complaintEventType } from '#contract';
import type { ComplaintCaseRow } from '../case-timeline/case-row.mapper.js';
import { provinceZone } from '../clock/province-zone.js';
import { dayAt } from '../clock/zone.js';
import { PROVINCE } from '../participant/participant.module.js';
import { heldBy, type HeldRow } from '../review/held-entry.mapper.js';
import { knownCase, type KnownCase } from './known-case.js';

type CaseRow = Pick<ComplaintCaseRow, 'id' | 'tracking_id' | 'title' | 'body' | 'status' | 'secret' | 'closed_at'> & {
  readonly participant: string;
  readonly disputed: boolean;
};

/** Of a row `complaint` of `complaint_case`: whether two say different things of it, and nobody has ruled. */
export const disputed = `exists (
  select from case_entry as conflict where conflict.complaint_id = complaint.id and conflict.outcome = 'conflict'
    and not exists (
      select from case_entry as ruling where ruling.complaint_id = complaint.id and ruling.outcome = 'applied'
        and ruling.type = '${complaintEventType('ruled')}'
        and (ruling.data ->> 'conflictVersion')::integer = conflict.version))`;

/** A case as a story is told of it. */
@Injectable()
export class StoryCaseQuery {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(PROVINCE) private readonly configuration: ProvinceConfiguration,
  ) {}

  /** @param involving only when it is this participant's business; null for whoever reads all */
  async find(id: string, involving: string | null): Promise<KnownCase | null> {
    const [row] = await this.dataSource.query<CaseRow[]>(
      `select id, tracking_id, title, body, status, secret, closed_at, coalesce(counts_for, filed_by) as participant,
         ${disputed} as disputed
       from complaint_case as complaint
       where id = $1 and ($2::text is null or involved @> array[$2::text])`,
      [id, involving],
    );
    if (row === undefined) return null;
    const entries = await this.dataSource.query<HeldRow[]>(
      `select source, type, time, data from case_entry
       where complaint_id = $1 and outcome = 'applied' and not redacted order by version`,
      [id],
    );
    const zone = provinceZone(this.configuration.province);
    return knownCase({
      ...{ id: row.id, trackingId: row.tracking_id, participant: row.participant, status: row.status },
      ...{ isSecret: row.secret, isDisputed: row.disputed },
      month: row.closed_at === null ? null : dayAt(row.closed_at.getTime(), zone).slice(0, 7),
      ...(row.secret ? { title: null, body: null } : { title: row.title, body: row.body }),
      entries: row.secret ? [] : entries.flatMap(heldBy),
    });
  }
}
