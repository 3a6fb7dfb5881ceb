import { Injectable } from '@nestjs/common';
import { DataSource, QueryFailedError, type EntityManager } from 'typeorm';
import { LetterOutdated, LetterStandsOtherwise } from './letter.errors.js';
import {
  LetterRepository,
  type DraftContent,
  type Issue,
  type LetterEnd,
  type NewLetter,
} from './letter.repository.js';

@Injectable()
export class LetterTypeormRepository extends LetterRepository {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  draft(letter: NewLetter): Promise<void> {
    return this.dataSource.transaction((manager) => insertLetter(manager, letter));
  }

  async redraft(id: string, basedOn: number, content: DraftContent, by: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await holdDraft(manager, id, basedOn);
      await addDraft(manager, id, basedOn + 1, content, by);
    });
  }

  async issue({ id, basedOn, by, year, write }: Issue): Promise<void> {
    try {
      await this.dataSource.transaction(async (manager) => {
        await holdDraft(manager, id, basedOn);
        const sequence = await nextNumber(manager, year);
        const { number, issuedOn, subject, body, complaints, document, sha256 } = await write(sequence);
        await manager.query(
          `update letter set number = $2, year = $3, sequence = $4, issued_on = $5, issued_by = $6, issued_at = now(),
             issued_subject = $7, issued_body = $8, issued_complaints = $9, next_handover_at = now()
           where id = $1`,
          [id, number, year, sequence, issuedOn, by, subject, body, JSON.stringify(complaints)],
        );
        await manager.query('insert into letter_document (letter_id, sha256, content) values ($1, $2, $3)', [
          id,
          sha256,
          document,
        ]);
      });
    } catch (error) {
      if (!isBroken(error, 'letter_followed')) throw error;
      throw new LetterStandsOtherwise('Another letter follows the same one already.');
    }
  }

  async end({ id, kind, note, by }: LetterEnd): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const { isIssued, isEnded } = await hold(manager, id);
      if (isEnded) throw new LetterStandsOtherwise('It has ended already.');
      if (kind === 'withdrawn' && isIssued) throw new LetterStandsOtherwise('It was issued: it cannot be withdrawn.');
      await manager.query('insert into letter_end (letter_id, kind, note, ended_by) values ($1, $2, $3, $4)', [
        id,
        kind,
        note,
        by,
      ]);
    });
  }
}

/** Keeps a letter with the first version of its text, in somebody's transaction. */
export async function insertLetter(
  manager: EntityManager,
  { id, participant, kind, templateVersion, follows, by, ...content }: NewLetter,
): Promise<void> {
  await manager.query(
    `insert into letter (id, participant, kind, template_version, follows, drafted_by)
     values ($1, $2, $3, $4, $5, $6)`,
    [id, participant, kind, templateVersion, follows, by],
  );
  await addDraft(manager, id, 1, content, by);
}

const addDraft = (
  manager: EntityManager,
  id: string,
  version: number,
  { subject, body, deadline, complaints }: DraftContent,
  by: string,
): Promise<unknown> =>
  manager.query(
    `insert into letter_draft (letter_id, version, subject, body, deadline, complaints, changed_by)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, version, subject, body, deadline, complaints, by],
  );

/** Nobody else changes the letter until the transaction ends. */
async function hold(manager: EntityManager, id: string): Promise<{ isIssued: boolean; isEnded: boolean }> {
  await manager.query('select from letter where id = $1 for update', [id]);
  const [row] = await manager.query<{ isIssued: boolean; isEnded: boolean }[]>(
    `select number is not null as "isIssued", exists (select from letter_end where letter_id = $1) as "isEnded"
     from letter where id = $1`,
    [id],
  );
  if (!row) throw new Error(`There is no letter ${id}.`);
  return row;
}

/** @throws LetterOutdated, LetterStandsOtherwise */
async function holdDraft(manager: EntityManager, id: string, basedOn: number): Promise<void> {
  const { isIssued, isEnded } = await hold(manager, id);
  if (isIssued) throw new LetterStandsOtherwise('It was issued: it does not change any more.');
  if (isEnded) throw new LetterStandsOtherwise('It was withdrawn.');
  const [row] = await manager.query<{ version: number }[]>(
    'select max(version) as version from letter_draft where letter_id = $1',
    [id],
  );
  if (row?.version !== basedOn) throw new LetterOutdated(basedOn);
}

/** The counter stays held until the commit: what fails uses no number. */
async function nextNumber(manager: EntityManager, year: number): Promise<number> {
  const [row] = await manager.query<{ last: number }[]>(
    `insert into letter_number (year, last) values ($1, 1)
     on conflict (year) do update set last = letter_number.last + 1 returning last`,
    [year],
  );
  if (!row) throw new Error('The letter was given no number.');
  return row.last;
}

const isBroken = (error: unknown, constraint: string): boolean =>
  error instanceof QueryFailedError && (error.driverError as { constraint?: string }).constraint === constraint;
