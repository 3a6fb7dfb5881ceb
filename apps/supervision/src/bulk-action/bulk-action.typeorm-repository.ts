import { Injectable } from '@nestjs/common';
import { DataSource, QueryFailedError, type EntityManager } from 'typeorm';
import { insertLetter } from '../letter/letter.typeorm-repository.js';
import type { NewLetter } from '../letter/letter.repository.js';
import type { NewLine } from '../meeting/meeting.repository.js';
import { holdMeeting, insertLine } from '../meeting/meeting.typeorm-repository.js';
import { BulkActionKeyTaken } from './bulk-action.errors.js';
import {
  BulkActionRepository,
  type BulkCheck,
  type KeptBulkAction,
  type NewBulkAction,
  type WrittenPart,
} from './bulk-action.repository.js';
import { ChosenComplaintsQuery } from './chosen-complaints.query.js';

const uniqueViolation = '23505';

@Injectable()
export class BulkActionTypeormRepository extends BulkActionRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly complaints: ChosenComplaintsQuery,
  ) {
    super();
  }

  find(key: string): Promise<KeptBulkAction | null> {
    return read(this.dataSource.manager, key);
  }

  writeLetters(action: NewBulkAction, letters: readonly NewLetter[], check: BulkCheck): Promise<KeptBulkAction> {
    return this.once(action, async (manager) => {
      // Nobody writes or changes a letter until this is done: what was checked holds when it is kept. Reading goes on.
      await manager.query('lock table letter, letter_draft in share row exclusive mode');
      return {
        check,
        write: async () => {
          for (const letter of letters) await insertLetter(manager, letter);
          return letters.map(({ id, participant, complaints }) => ({ id, participant, complaints }));
        },
      };
    });
  }

  writeItems(
    action: NewBulkAction,
    meeting: number,
    items: readonly NewLine[],
    check: BulkCheck,
  ): Promise<KeptBulkAction> {
    return this.once(action, async (manager) => {
      await holdMeeting(manager, meeting, 'write-item');
      return {
        check,
        write: async () => {
          for (const item of items) await insertLine(manager, meeting, item, null);
          return items.map(({ participant, complaintIds }) => ({
            ...{ id: String(meeting), participant, complaints: complaintIds },
          }));
        },
      };
    });
  }

  private async once(action: NewBulkAction, hold: Hold): Promise<KeptBulkAction> {
    try {
      return await this.dataSource.transaction(async (manager) => {
        const { check, write } = await hold(manager);
        const before = await read(manager, action.key);
        if (before !== null) return before;
        check(await this.complaints.of(action.chosen, manager));
        await insertAction(manager, action, await write());
        const kept = await read(manager, action.key);
        if (kept === null) throw new Error('What was just done is not kept.');
        return kept;
      });
    } catch (error) {
      // Another kind of action, which waits for other things, used the key at the same moment.
      if (isUniqueViolation(error)) throw new BulkActionKeyTaken();
      throw error;
    }
  }
}

/** Keeps others from changing what is written about, and says how to check and to write. */
type Hold = (manager: EntityManager) => Promise<{
  readonly check: BulkCheck;
  readonly write: () => Promise<WrittenPart[]>;
}>;

async function insertAction(
  manager: EntityManager,
  { key, action, selection, chosen, digest, leftOut, by, subject }: NewBulkAction,
  written: readonly WrittenPart[],
): Promise<void> {
  await manager.query(
    `insert into bulk_action (key, action, selection, chosen, digest, written, left_out, done_by, subject)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      key,
      action,
      JSON.stringify(selection),
      chosen,
      digest,
      JSON.stringify(written),
      JSON.stringify(leftOut),
      by,
      subject,
    ],
  );
}

async function read(manager: EntityManager, key: string): Promise<KeptBulkAction | null> {
  const [row] = await manager.query<KeptBulkAction[]>(
    `select key, action, digest, written, left_out as "leftOut", done_by as "by", subject,
       to_char(done_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "at"
     from bulk_action where key = $1`,
    [key],
  );
  return row ?? null;
}

const isUniqueViolation = (error: unknown): boolean =>
  error instanceof QueryFailedError && (error.driverError as { code?: string }).code === uniqueViolation;
