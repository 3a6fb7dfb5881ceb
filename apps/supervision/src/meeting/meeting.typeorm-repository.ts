import { Injectable } from '@nestjs/common';
import { DataSource, QueryFailedError, type EntityManager } from 'typeorm';
import type { Attendee, KeptCommitment, MeetingAtClose } from './kept-meeting.js';
import { LineNotStanding, MeetingUnderWay } from './meeting.errors.js';
import { MeetingQuery } from './meeting.query.js';
import {
  MeetingRepository,
  type Closing,
  type NewAddendum,
  type NewAgenda,
  type NewDocument,
  type NewLine,
  type NewMeeting,
  type NewReport,
  type NewSchedule,
} from './meeting.repository.js';
import { assertAllowed, stateOfMeeting, stepOfLine, type LineKind, type MeetingStep } from './meeting-step.js';

type Work = (manager: EntityManager) => Promise<void>;

const uniqueViolation = '23505';

@Injectable()
export class MeetingTypeormRepository extends MeetingRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly meetings: MeetingQuery,
  ) {
    super();
  }

  async open({ scheduledAt, place, from, to, dateBasis, participants, agenda, by }: NewMeeting): Promise<number> {
    try {
      return await this.dataSource.transaction(async (manager) => {
        const [row] = await manager.query<{ id: number }[]>(
          `insert into meeting (period_from, period_to, date_basis, participants, opened_by)
           values ($1, $2, $3, $4, $5) returning id`,
          [from, to, dateBasis, participants, by],
        );
        if (!row) throw new Error('The meeting was given no number.');
        await insertSchedule(manager, row.id, { scheduledAt, place, reason: null, by });
        await insertAgenda(manager, row.id, agenda, by);
        return row.id;
      });
    } catch (error) {
      if (isUniqueViolation(error)) throw new MeetingUnderWay();
      throw error;
    }
  }

  reschedule(meeting: number, schedule: NewSchedule): Promise<void> {
    return this.onMeeting(meeting, 'reschedule', (manager) => insertSchedule(manager, meeting, schedule));
  }

  addAgenda(meeting: number, agenda: NewAgenda, by: string): Promise<void> {
    return this.onMeeting(meeting, 'make-agenda', (manager) => insertAgenda(manager, meeting, agenda, by));
  }

  begin(meeting: number, by: string): Promise<void> {
    return this.onMeeting(meeting, 'begin', async (manager) => {
      await manager.query('update meeting set begun_by = $2, begun_at = now() where id = $1', [meeting, by]);
    });
  }

  callOff(meeting: number, by: string, reason: string): Promise<void> {
    return this.onMeeting(meeting, 'call-off', async (manager) => {
      await manager.query(
        'update meeting set called_off_by = $2, called_off_at = now(), called_off_reason = $3 where id = $1',
        [meeting, by, reason],
      );
    });
  }

  write(meeting: number, line: NewLine): Promise<void> {
    return this.onMeeting(meeting, stepOfLine(line.kind), (manager) => insertLine(manager, meeting, line, null));
  }

  strike(meeting: number, line: number, report: NewReport): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      const [found] = await manager.query<{ kind: LineKind; carried_from: number | null }[]>(
        'select kind, carried_from from meeting_line where id = $1 and meeting_id = $2 and struck_at is null for update',
        [line, meeting],
      );
      if (found === undefined) throw new LineNotStanding(line);
      await holdMeeting(manager, meeting, stepOfLine(found.kind));
      await manager.query(
        'update meeting_line set struck_by = $2, struck_at = now(), struck_reason = $3 where id = $1',
        [line, report.by, report.text],
      );
      if (found.carried_from !== null) await insertReport(manager, found.carried_from, report, null);
    });
  }

  attend(meeting: number, people: readonly Attendee[], by: string): Promise<void> {
    return this.onMeeting(meeting, 'write-minutes', async (manager) => {
      await manager.query(
        `insert into meeting_attendance (meeting_id, version, people, set_by)
         select $1::integer, coalesce(max(version), 0) + 1, $2::jsonb, $3::text
         from meeting_attendance where meeting_id = $1`,
        [meeting, JSON.stringify(people), by],
      );
    });
  }

  close(meeting: number, { by, at }: Closing, make: (kept: MeetingAtClose) => Promise<NewDocument>): Promise<void> {
    return this.onMeeting(meeting, 'close', async (manager) => {
      const kept = await this.meetings.read(manager, meeting);
      if (kept === null) throw new Error(`Meeting ${meeting} is no more.`);
      const document = await make(kept);
      await insertDocument(manager, {
        meeting,
        number: 0,
        text: null,
        reason: null,
        participant: null,
        by,
        at,
        ...document,
      });
      await manager.query('update meeting set closed_by = $2, closed_at = $3 where id = $1', [meeting, by, at]);
    });
  }

  addAddendum(meeting: number, addendum: NewAddendum, make: (number: number) => Promise<NewDocument>): Promise<void> {
    return this.onMeeting(meeting, 'add-addendum', async (manager) => {
      const [row] = await manager.query<{ number: number }[]>(
        'select max(number) + 1 as number from meeting_document where meeting_id = $1',
        [meeting],
      );
      const number = row?.number ?? 1;
      await insertDocument(manager, { meeting, number, ...addendum, ...(await make(number)) });
    });
  }

  report(commitment: number, report: NewReport, check: (kept: KeptCommitment) => void): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      check(await this.held(manager, commitment));
      await insertReport(manager, commitment, report, null);
    });
  }

  carry(
    commitment: number,
    { meeting, due, by }: { readonly meeting: number; readonly due: string; readonly by: NewReport },
    check: (kept: KeptCommitment) => void,
  ): Promise<void> {
    return this.onMeeting(meeting, 'write-minutes', async (manager) => {
      const kept = await this.held(manager, commitment);
      check(kept);
      const { participant, text, owner } = kept;
      const line: NewLine = {
        ...{ kind: 'commitment', participant, text, owner, due },
        ...{ complaintIds: [], by: by.by },
      };
      await insertLine(manager, meeting, line, commitment);
      await insertReport(manager, commitment, by, meeting);
    });
  }

  /** Nobody else says anything of it until the transaction ends. */
  private async held(manager: EntityManager, commitment: number): Promise<KeptCommitment> {
    await manager.query('select from meeting_line where id = $1 for update', [commitment]);
    const kept = await this.meetings.commitment(commitment, manager);
    if (kept === null) throw new LineNotStanding(commitment);
    return kept;
  }

  private onMeeting(meeting: number, step: MeetingStep, work: Work): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      await holdMeeting(manager, meeting, step);
      await work(manager);
    });
  }
}

/** Steps of one meeting are taken one after another. */
export async function holdMeeting(manager: EntityManager, meeting: number, step: MeetingStep): Promise<void> {
  const [row] = await manager.query<{ begunAt: string | null; calledOffAt: string | null; closedAt: string | null }[]>(
    `select begun_at::text as "begunAt", called_off_at::text as "calledOffAt", closed_at::text as "closedAt"
     from meeting where id = $1 for update`,
    [meeting],
  );
  if (row === undefined) throw new Error(`There is no meeting ${meeting}.`);
  assertAllowed(step, meeting, stateOfMeeting(row));
}

async function insertSchedule(
  manager: EntityManager,
  meeting: number,
  { scheduledAt, place, reason, by }: Omit<NewSchedule, 'reason'> & { readonly reason: string | null },
): Promise<void> {
  await manager.query(
    `insert into meeting_schedule (meeting_id, version, scheduled_at, place, reason, set_by)
     select $1::integer, coalesce(max(version), 0) + 1, $2::timestamptz, $3::text, $4::text, $5::text
     from meeting_schedule where meeting_id = $1`,
    [meeting, scheduledAt, place, reason, by],
  );
}

async function insertAgenda(
  manager: EntityManager,
  meeting: number,
  { rules, basis, items }: NewAgenda,
  by: string,
): Promise<void> {
  await manager.query(
    `insert into meeting_agenda (meeting_id, version, rules, basis, items, made_by)
     select $1::integer, coalesce(max(version), 0) + 1, $2::jsonb, $3::jsonb, $4::jsonb, $5::text
     from meeting_agenda where meeting_id = $1`,
    [meeting, JSON.stringify(rules), JSON.stringify(basis), JSON.stringify(items), by],
  );
}

/** Writes a line down, in the transaction of whoever holds the meeting. */
export async function insertLine(
  manager: EntityManager,
  meeting: number,
  { kind, participant, text, complaintIds, owner, due, by }: NewLine,
  carriedFrom: number | null,
): Promise<void> {
  await manager.query(
    `insert into meeting_line (meeting_id, kind, participant, text, complaint_ids, owner, due, carried_from, written_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [meeting, kind, participant, text, complaintIds, owner, due, carriedFrom, by],
  );
}

async function insertReport(
  manager: EntityManager,
  line: number,
  { kind, text, by, participant }: NewReport,
  carriedTo: number | null,
): Promise<void> {
  await manager.query(
    `insert into commitment_report (line_id, kind, text, carried_to, reported_by, participant)
     values ($1, $2, $3, $4, $5, $6)`,
    [line, kind, text, carriedTo, by, participant],
  );
}

interface DocumentRow extends NewDocument, Closing {
  readonly meeting: number;
  readonly number: number;
  readonly text: string | null;
  readonly reason: string | null;
  readonly participant: string | null;
}

async function insertDocument(
  manager: EntityManager,
  { meeting, number, text, reason, participant, pdf, sha256, by, at }: DocumentRow,
): Promise<void> {
  await manager.query(
    `insert into meeting_document (meeting_id, number, text, reason, participant, pdf, sha256, made_by, made_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [meeting, number, text, reason, participant, pdf, sha256, by, at],
  );
}

const isUniqueViolation = (error: unknown): boolean =>
  error instanceof QueryFailedError && (error.driverError as { code?: string }).code === uniqueViolation;
