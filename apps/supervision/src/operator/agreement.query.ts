import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { complaintDigest, complaintEventType, type Status } from '#contract';
import type { AgreementResponse } from './agreement.response.js';

interface HeldCase {
  id: string;
  version: number;
  hash: string;
  secret: boolean;
  trackingId: string | null;
  status: Status;
  title: string | null;
  body: string | null;
  answers: { by: string; text: string }[];
  replies: string[];
}

/** What entries of a case make hold: what they say themselves, or the claim that won by a ruling. */
const said = `
  select source, type, data ->> 'text' as text from case_entry
  where complaint_id = held.id and outcome = 'applied'
  union all
  select data -> 'claim' ->> 'source', data -> 'claim' ->> 'type', data -> 'claim' -> 'data' ->> 'text' from case_entry
  where complaint_id = held.id and outcome = 'applied' and type = $4 and data ->> 'outcome' = 'claim'`;

/** What supervision holds of complaints, to be compared with what other systems hold. */
@Injectable()
export class AgreementQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** Complaints that are not held are left out. */
  async of(ids: readonly string[]): Promise<AgreementResponse[]> {
    const cases: HeldCase[] = await this.dataSource.query(
      `select held.id, held.version, newest.hash, held.secret, held.tracking_id as "trackingId", held.status,
         held.title, held.body,
         (select coalesce(json_agg(json_build_object('by', source, 'text', text)), '[]') from (${said}) as said
          where type = $2) as answers,
         (select coalesce(json_agg(text), '[]') from (${said}) as said where type = $3) as replies
       from complaint_case as held
       join case_entry as newest on newest.complaint_id = held.id and newest.version = held.version
       where held.id = any($1) order by held.id`,
      [ids, complaintEventType('followedup'), complaintEventType('replied'), complaintEventType('ruled')],
    );
    return cases.map(({ secret, title, body, version, hash, ...shared }) => ({
      id: shared.id,
      version,
      hash,
      digest: secret ? null : complaintDigest({ ...shared, title: title ?? '', body: body ?? '' }),
    }));
  }
}
