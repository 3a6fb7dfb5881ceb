import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { complaintEventName, isNamed, type ComplaintEvent, type LaporEvent } from '#contract';
import type { Complaint } from '../complaint/complaint.js';
import { foldHistory } from '../complaint/fold-history.mapper.js';
import { ComplaintTable } from './complaint.table.js';
import type { Letter, LetterAnswer } from '../letter/letter.js';
import { historyEvent } from './history-event.mapper.js';
import { HistoryTable } from './history.table.js';
import { LetterAnswerTable } from './letter-answer.table.js';
import { LetterTable } from './letter.table.js';
import { OutboxBell } from './outbox-bell.js';
import { OutboxTable } from './outbox.table.js';
import { RegencyStore, type RegencyTransaction, type StoredReporter } from './regency-store.repository.js';
import { ReporterTable } from './reporter.table.js';

@Injectable()
export class TypeormRegencyStore extends RegencyStore {
  constructor(
    private readonly dataSource: DataSource,
    private readonly bell: OutboxBell,
  ) {
    super();
  }

  async inTransaction<Result>(
    regencyCode: string,
    work: (transaction: RegencyTransaction) => Promise<Result>,
  ): Promise<Result> {
    const result = await this.dataSource.transaction((manager) => work(new TypeormTransaction(manager, regencyCode)));
    this.bell.ring(regencyCode);
    return result;
  }
}

class TypeormTransaction implements RegencyTransaction {
  constructor(
    private readonly manager: EntityManager,
    private readonly regencyCode: string,
  ) {}

  complaint(id: string): Promise<Complaint | null> {
    return this.manager.findOne(ComplaintTable, {
      where: { regencyCode: this.regencyCode, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async keep(complaint: Complaint, event: ComplaintEvent): Promise<void> {
    await this.manager.save(ComplaintTable, complaint);
    await this.remember(event);
    if (isNamed(event, 'ruled')) await this.foldAgain(complaint);
  }

  async ownEventsAfter(complaintId: string, sequence: number): Promise<readonly ComplaintEvent[]> {
    const rows = await this.manager.query<{ event: string }[]>(
      `SELECT event FROM outbox WHERE regency_code = $1 AND subject = $2 AND (event::json ->> 'sequence')::integer > $3
       ORDER BY position`,
      [this.regencyCode, complaintId, sequence],
    );
    return rows.map(({ event }) => JSON.parse(event) as ComplaintEvent);
  }

  async restate(complaint: Complaint, events: readonly ComplaintEvent[]): Promise<void> {
    await this.manager.delete(HistoryTable, { regencyCode: this.regencyCode, complaintId: complaint.id });
    await this.manager.save(ComplaintTable, complaint);
    for (const event of events) {
      await this.remember(event);
      if (event.source !== this.regencyCode) await this.isFirstDelivery(event);
    }
  }

  private async remember(event: ComplaintEvent): Promise<void> {
    await this.manager.insert(HistoryTable, {
      regencyCode: this.regencyCode,
      complaintId: event.subject,
      source: event.source,
      eventId: event.id,
      name: complaintEventName(event),
      time: new Date(event.time),
      data: withoutIdentity(event.data),
      ledgerVersion: event.source === this.regencyCode ? null : (event.ledgerversion ?? null),
    });
  }

  /** A ruling changes what was: the claim may have been in the case for long. */
  private async foldAgain(complaint: Complaint): Promise<void> {
    const rows = await this.manager.find(HistoryTable, {
      where: { regencyCode: this.regencyCode, complaintId: complaint.id },
      order: { position: 'ASC' },
    });
    const folded = foldHistory(this.regencyCode, rows.map(historyEvent));
    const { sentEvents, ledgerVersion, ledgerHash, lastDeliveredEventId } = complaint;
    if (folded) {
      const exchanged = { sentEvents, ledgerVersion, ledgerHash, lastDeliveredEventId };
      await this.manager.save(ComplaintTable, { ...folded, ...exchanged });
    }
  }

  async keepReporter(complaintId: string, reporter: StoredReporter): Promise<void> {
    await this.manager.save(ReporterTable, { regencyCode: this.regencyCode, complaintId, ...reporter });
  }

  async nextFilingNumber(year: number): Promise<number> {
    const [row] = await this.manager.query<[{ last: number }]>(
      `INSERT INTO filing_number (regency_code, year, last) VALUES ($1, $2, 1)
       ON CONFLICT (regency_code, year) DO UPDATE SET last = filing_number.last + 1
       RETURNING last`,
      [this.regencyCode, year],
    );
    return row.last;
  }

  async send(event: LaporEvent): Promise<void> {
    await this.manager.insert(OutboxTable, {
      regencyCode: this.regencyCode,
      subject: event.subject,
      event: JSON.stringify(event),
    });
  }

  async isFirstDelivery(event: ComplaintEvent): Promise<boolean> {
    const inserted = await this.manager.query<unknown[]>(
      'INSERT INTO inbox (regency_code, source, event_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING event_id',
      [this.regencyCode, event.source, event.id],
    );
    return inserted.length > 0;
  }

  async keepLetter(letter: Letter): Promise<void> {
    await this.manager.createQueryBuilder().insert().into(LetterTable).values(letter).orIgnore().execute();
  }

  hasLetter(id: string): Promise<boolean> {
    return this.manager.existsBy(LetterTable, { regencyCode: this.regencyCode, id });
  }

  async keepLetterAnswer(answer: LetterAnswer): Promise<void> {
    await this.manager.insert(LetterAnswerTable, answer);
  }
}

const withoutIdentity = (data: object): object =>
  Object.fromEntries(Object.entries(data).filter(([field]) => field !== 'reporter'));
