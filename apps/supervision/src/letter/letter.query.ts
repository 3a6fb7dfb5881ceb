import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { LateComplaint } from './late-complaint.js';
import type { LetterKind } from './letter-kind.js';
import type { LetterFacts } from './letter-state.js';

/** A letter with what became of it; instants as UTC text. */
export interface LetterRow extends LetterFacts {
  readonly id: string;
  readonly participant: string;
  readonly kind: LetterKind;
  readonly draftedBy: string;
  readonly draftedAt: string;
  /** Version of its text. */
  readonly version: number;
  /** With placeholders for as long as it is written. */
  readonly subject: string;
  readonly body: string;
  readonly draftSubject: string;
  readonly draftBody: string;
  readonly complaints: readonly string[];
  readonly number: string | null;
  readonly issuedOn: string | null;
  readonly issuedBy: string | null;
  /** As they stood when it was issued. */
  readonly issuedComplaints: readonly LateComplaint[] | null;
  readonly sha256: string | null;
  readonly bytes: number | null;
  readonly handedAt: string | null;
  /** Why the hub does not take it. */
  readonly refusal: string | null;
  readonly follows: string | null;
  readonly followsNumber: string | null;
  readonly followsIssuedOn: string | null;
  readonly followedByNumber: string | null;
  readonly endNote: string | null;
  readonly endedBy: string | null;
  readonly endedAt: string | null;
}

export interface LetterVersionRow {
  readonly version: number;
  readonly subject: string;
  readonly body: string;
  readonly deadline: string;
  readonly complaints: readonly string[];
  readonly changedBy: string;
  readonly changedAt: string;
}

export interface LetterNewsRow {
  readonly kind: 'sent' | 'received' | 'answered';
  readonly occurredAt: string;
  readonly answer: {
    readonly text: string;
    readonly office?: { readonly word: string };
    readonly attachments?: readonly { readonly url: string; readonly name?: string; readonly mediaType: string }[];
  } | null;
}

export interface LetterFilter {
  /** Only letters to this participant that were issued; null for who reads all of everybody. */
  readonly own: string | null;
}

const iso = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const first = (kind: string): string =>
  `(select ${iso('min(occurred_at)')} from letter_news where letter_id = letter.id and kind = '${kind}')`;

const letters = `
  select letter.id, letter.participant, letter.kind, letter.drafted_by as "draftedBy",
    ${iso('letter.drafted_at')} as "draftedAt", draft.version, draft.subject as "draftSubject",
    draft.body as "draftBody", draft.deadline::text as deadline, draft.complaints,
    coalesce(letter.issued_subject, draft.subject) as subject, coalesce(letter.issued_body, draft.body) as body,
    letter.number, letter.issued_on::text as "issuedOn", letter.issued_by as "issuedBy",
    ${iso('letter.issued_at')} as "issuedAt", letter.issued_complaints as "issuedComplaints",
    document.sha256, octet_length(document.content) as bytes, ${iso('letter.handed_at')} as "handedAt", letter.refusal,
    ${first('sent')} as "sentAt", ${first('received')} as "receivedAt", ${first('answered')} as "answeredAt",
    letter.follows, former.number as "followsNumber", former.issued_on::text as "followsIssuedOn",
    next.id as "followedBy", next.number as "followedByNumber", ended.kind as ended, ended.note as "endNote",
    ended.ended_by as "endedBy", ${iso('ended.ended_at')} as "endedAt"
  from letter
    cross join lateral (
      select * from letter_draft where letter_id = letter.id order by version desc limit 1
    ) as draft
    left join letter_document as document on document.letter_id = letter.id
    left join letter as former on former.id = letter.follows
    left join letter as next on next.follows = letter.id and next.number is not null
    left join letter_end as ended on ended.letter_id = letter.id
  where ($1::text is null or (letter.participant = $1 and letter.number is not null))`;

@Injectable()
export class LetterQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The youngest first. */
  all({ own }: LetterFilter): Promise<LetterRow[]> {
    return this.dataSource.query(`${letters} order by coalesce(letter.issued_at, letter.drafted_at) desc, letter.id`, [
      own,
    ]);
  }

  async find(id: string, { own }: LetterFilter): Promise<LetterRow | null> {
    const [row] = await this.dataSource.query<LetterRow[]>(`${letters} and letter.id = $2`, [own, id]);
    return row ?? null;
  }

  /** The oldest first. */
  versions(id: string): Promise<LetterVersionRow[]> {
    return this.dataSource.query(
      `select version, subject, body, deadline::text as deadline, complaints, changed_by as "changedBy",
         ${iso('changed_at')} as "changedAt"
       from letter_draft where letter_id = $1 order by version`,
      [id],
    );
  }

  /** As the hub noted it. */
  news(id: string): Promise<LetterNewsRow[]> {
    return this.dataSource.query(
      `select kind, ${iso('occurred_at')} as "occurredAt", answer from letter_news where letter_id = $1 order by position`,
      [id],
    );
  }

  /** The PDF as it was issued; null while there is none. */
  async document(id: string): Promise<Buffer | null> {
    const [row] = await this.dataSource.query<{ content: Buffer }[]>(
      'select content from letter_document where letter_id = $1',
      [id],
    );
    return row?.content ?? null;
  }
}
