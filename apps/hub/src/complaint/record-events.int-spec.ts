import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { complaintEventType, dataDigest, entryHash, type ComplaintEvent, type ComplaintEventData } from '#contract';
import { createTestDatabase, emptyTables, type TestDatabase } from '#testing';
import { hubDataSourceOptions } from '../hub.data-source.js';
import { ParticipantDirectory } from '../participant/participant.directory.js';
import { CachedVocabulary } from '../vocabulary/cached-vocabulary.adapter.js';
import { NoteWords } from '../vocabulary/note-words.handler.js';
import { VocabularyTypeormRepository } from '../vocabulary/vocabulary.typeorm-repository.js';
import { LedgerQuery } from './ledger.query.js';
import type { LedgerRepository } from './ledger.repository.js';
import { LedgerTypeormRepository } from './ledger.typeorm-repository.js';
import { RecordEvents, type ReceivedBatch } from './record-events.handler.js';

class Everybody extends ParticipantDirectory {
  find = () => Promise.resolve(null);
  all = () => Promise.resolve([]);
  codes = () => Promise.resolve(new Set(['national', '63', '63.03', '63.71']));
}

const settings = { historyAfterDays: 90 };

let offset = 0;

function event<Name extends keyof ComplaintEventData>(
  name: Name,
  source: string,
  data: ComplaintEventData[Name],
  more: Partial<Pick<ComplaintEvent, 'id' | 'subject' | 'sequence' | 'causationid'>> = {},
): ComplaintEvent {
  const attributes = { specversion: '1.0', source, subject: '63.71-1', time: '2026-03-30T10:12:00+08:00' };
  offset += 1;
  return { ...attributes, id: `event-${offset}`, type: complaintEventType(name), data, ...more } as ComplaintEvent;
}

const report = {
  title: 'Jalan berlubang',
  body: 'Di depan pasar.',
  channel: 'website',
  anonymous: false,
  secret: false,
} as const;
const filed = (more: Parameters<typeof event>[3] = {}) => event('filed', '63.71', report, more);
const followedUp = (more: Parameters<typeof event>[3] = {}) =>
  event('followedup', '63.71', { text: 'Sudah ditambal.' }, more);

const batch = (...events: ComplaintEvent[]): ReceivedBatch => ({
  unreadable: [],
  events: events.map((received) => {
    const receivedAt = '2026-03-30T02:12:01.000Z';
    const place = { topic: 'lapor.in.63.71.v1', partition: 0, offset: String(++offset) };
    return {
      event: received,
      receivedAt,
      record: { ...place, receivedAt, record: Buffer.from(JSON.stringify(received)) },
    };
  }),
});

const tables = [
  ...['complaint', 'ledger_entry', 'reporter_identity', 'held_event'],
  ...['parked_record', 'conflict', 'duplicate_event'],
];

describe('recording events in PostgreSQL', () => {
  let testDatabase: TestDatabase;
  let database: DataSource;
  let noteWords: NoteWords;
  let recordEvents: RecordEvents;
  let ledger: LedgerQuery;

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    database = await new DataSource(hubDataSourceOptions(testDatabase.url)).initialize();
    const vocabulary = new VocabularyTypeormRepository(database);
    noteWords = new NoteWords(new CachedVocabulary(vocabulary, new Everybody()), vocabulary);
    recordEvents = new RecordEvents(new LedgerTypeormRepository(database), new Everybody(), noteWords, settings);
    ledger = new LedgerQuery(database);
  });

  afterAll(async () => {
    await database.destroy();
    await testDatabase.drop();
  });

  beforeEach(async () => {
    await emptyTables(database, tables);
  });

  const count = async (table: string): Promise<number> => {
    const rows: { count: string }[] = await database.query(`SELECT count(*) FROM ${table}`);
    return Number(rows[0]?.count);
  };

  it('chains the entries of a complaint by their hashes', async () => {
    await recordEvents.handle(batch(filed(), followedUp()));
    await recordEvents.handle(batch(event('completed', '63.71', { by: 'admin' })));
    const entries = await ledger.ofComplaint('63.71-1');
    expect(entries.map(({ version }) => version)).toEqual([1, 2, 3]);
    let previous: string | null = null;
    for (const {
      previousHash,
      hash,
      event: { source, id, type, time, data },
      ...entry
    } of entries) {
      expect(previousHash).toBe(previous);
      expect(entry.dataDigest).toBe(dataDigest(data));
      expect(hash).toBe(entryHash({ ...entry, source, eventId: id, type, time }, previous));
      previous = hash;
    }
  });

  it('gives every event of a repeated batch the outcome duplicate and changes nothing', async () => {
    const repeated = batch(filed(), followedUp());
    expect(await recordEvents.handle(repeated)).toMatchObject({ applied: 2, duplicate: 0 });
    expect(await recordEvents.handle(repeated)).toMatchObject({ applied: 0, duplicate: 2 });
    expect(await count('ledger_entry')).toBe(2);
  });

  it('takes an event twice within one batch once', async () => {
    const twice = filed();
    expect(await recordEvents.handle(batch(twice, twice))).toMatchObject({ applied: 1, duplicate: 1 });
  });

  it('holds what comes early and applies it when its predecessor comes, batches later', async () => {
    const late = filed({ sequence: 1 });
    expect(await recordEvents.handle(batch(followedUp({ sequence: 2 })))).toMatchObject({ held: 1 });
    expect(await recordEvents.handle(batch(followedUp({ sequence: 3 })))).toMatchObject({ held: 1 });
    expect(await recordEvents.handle(batch(late))).toMatchObject({ applied: 3 });
    expect((await ledger.ofComplaint('63.71-1')).map((entry) => entry.event.sequence)).toEqual([1, 2, 3]);
    expect(await count('held_event')).toBe(0);
  });

  it('keeps the identity out of the ledger', async () => {
    const sealed = 'aaaa..bbbb.cccc.dddd';
    await recordEvents.handle(batch(event('filed', '63.71', { ...report, reporter: sealed })));
    const rows: unknown[] = await database.query('SELECT event::text, state::text FROM ledger_entry');
    expect(JSON.stringify(rows)).not.toContain(sealed);
    expect(await database.query('SELECT complaint_id, sealed FROM reporter_identity')).toEqual([
      { complaint_id: '63.71-1', sealed },
    ]);
  });

  it('learns who reported when it is told with the disposition, from where it was filed and nobody else', async () => {
    const disposed = (source: string, reporter: string) =>
      event('disposed', source, { to: [{ participant: '63.03', lead: true }], reporter });
    await recordEvents.handle(batch(filed(), disposed('63.71', 'aaaa..bbbb.cccc.told')));
    await recordEvents.handle(batch(disposed('63.03', 'aaaa..bbbb.cccc.made-up')));
    expect(await database.query('SELECT complaint_id, sealed FROM reporter_identity')).toEqual([
      { complaint_id: '63.71-1', sealed: 'aaaa..bbbb.cccc.told' },
    ]);
  });

  it('parks what can never be applied, whole, once, and lets the others pass', async () => {
    const foreign = event('filed', '63.71', report, { subject: '63.03-1' });
    const mixed = batch(foreign, filed());
    expect(await recordEvents.handle(mixed)).toMatchObject({ applied: 1, parked: 1 });
    await recordEvents.handle(mixed);
    const parked: { cause: string; record: Buffer }[] = await database.query('SELECT cause, record FROM parked_record');
    expect(parked).toEqual([{ cause: 'FOREIGN_SUBJECT', record: Buffer.from(JSON.stringify(foreign)) }]);
  });

  it('parks junk whose very errors cannot be stored as they are', async () => {
    const place = { topic: 'lapor.in.63.71.v1', partition: 0, offset: '1', receivedAt: '2026-03-30T02:12:01.000Z' };
    const errors = [{ field: 'na\0me', reason: 'is not a type of this contract: \uD800' }];
    const origin = { source: null, eventId: null, complaintId: null };
    const junk = { ...place, ...origin, errors, cause: 'INVALID_EVENT' as const, record: Buffer.from('{"na\0me":1}') };
    expect(await recordEvents.handle({ events: [], unreadable: [junk] })).toMatchObject({ parked: 1 });
    expect(await database.query('SELECT errors, record FROM parked_record')).toEqual([
      { errors: [{ field: 'na\uFFFDme', reason: 'is not a type of this contract: \uFFFD' }], record: junk.record },
    ]);
  });

  it('notes a conflict beside the entry that keeps it', async () => {
    const stranger = event('followedup', '63.03', { text: 'Bukan kami.' });
    expect(await recordEvents.handle(batch(filed(), stranger))).toMatchObject({ applied: 1, conflict: 1 });
    expect(await database.query('SELECT complaint_id, version, field FROM conflict')).toEqual([
      { complaint_id: '63.71-1', version: 2, field: 'handling' },
    ]);
  });

  it('counts words that stand for nothing known, once for each event', async () => {
    const worded = { ...report, category: { word: 'Jalan Bolong' } };
    const repeated = batch(event('filed', '63.71', worded));
    await recordEvents.handle(repeated);
    await recordEvents.handle(repeated);
    expect(await database.query('SELECT participant, kind, spelling, seen FROM unmapped_word')).toMatchObject([
      { participant: '63.71', kind: 'category', spelling: 'Jalan Bolong', seen: '1' },
    ]);
  });

  it('recognises an echo of what was delivered', async () => {
    const answer = followedUp();
    await recordEvents.handle(batch(filed(), answer));
    const echo = event('followedup', 'national', { text: 'Sudah ditambal.' }, { causationid: answer.id });
    expect(await recordEvents.handle(batch(echo))).toMatchObject({ duplicate: 1, conflict: 0 });
    expect(await recordEvents.handle(batch(echo))).toMatchObject({ duplicate: 1 });
  });

  it('takes the second completion of a joint matter for what it is, though it says the same as the first', async () => {
    const to = [
      { participant: '63.71', lead: true },
      { participant: '63.03', lead: false },
    ];
    const first = event('completed', '63.71', { by: 'admin' });
    await recordEvents.handle(batch(filed(), event('disposed', '63.71', { to }), first));
    const second = event('completed', '63.03', { by: 'admin' }, { causationid: first.id });
    expect(await recordEvents.handle(batch(second))).toMatchObject({ applied: 1, duplicate: 0 });
    expect((await ledger.ofComplaint('63.71-1')).at(-1)?.state.status).toBe('selesai');
  });

  it('lets one of two batches that file the same complaint at once be first', async () => {
    const outcomes = await Promise.all([recordEvents.handle(batch(filed())), recordEvents.handle(batch(filed()))]);
    expect(outcomes.map(({ applied, conflict }) => [applied, conflict]).sort()).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('never leaves an event held that came at the same moment as its predecessor', async () => {
    for (let round = 1; round <= 40; round += 1) {
      const subject = `63.71-r${round}`;
      await Promise.all([
        recordEvents.handle(batch(filed({ subject, sequence: 1 }))),
        recordEvents.handle(batch(followedUp({ subject, sequence: 2 }))),
      ]);
    }
    expect(await count('held_event')).toBe(0);
    expect(await count('ledger_entry')).toBe(80);
  });

  /** Records a batch up to its commit, which waits. */
  async function withoutCommit(received: ReceivedBatch) {
    const repository = new LedgerTypeormRepository(database);
    const commit = Promise.withResolvers<undefined>();
    const written = Promise.withResolvers<undefined>();
    const ledgerThatWaits: LedgerRepository = {
      transaction: (work) =>
        repository.transaction(async (transaction) => {
          const result = await work(transaction);
          written.resolve(undefined);
          await commit.promise;
          return result;
        }),
    };
    const recorded = new RecordEvents(ledgerThatWaits, new Everybody(), noteWords, settings).handle(received);
    await written.promise;
    return { recorded, commit: () => commit.resolve(undefined) };
  }

  it('takes an event once that is in hand twice at the same moment, even about two complaints', async () => {
    await recordEvents.handle(batch(filed(), filed({ subject: '63.71-2' })));
    const once = followedUp();
    const first = await withoutCommit(batch(once));
    const second = recordEvents.handle(batch({ ...once, subject: '63.71-2' }));
    await waitingForLock(database);
    first.commit();
    expect(await first.recorded).toMatchObject({ applied: 1, duplicate: 0 });
    expect(await second).toMatchObject({ applied: 0, duplicate: 1 });
    expect(await count('ledger_entry')).toBe(3);
  });

  it('lets no reader pass an entry whose commit is late', async () => {
    const late = await withoutCommit(batch(filed({ subject: '63.71-late' })));
    const quick = recordEvents.handle(batch(filed({ subject: '63.71-quick' })));
    // The quick one waits for the late one's lock; give it every chance to slip by.
    await Promise.race([quick, waitingForLock(database)]);
    const seen = await ledger.after(0, 10);
    late.commit();
    await Promise.all([late.recorded, quick]);
    const all = await ledger.after(0, 10);
    expect(all.slice(0, seen.length)).toEqual(seen);
    expect(all.map(({ complaintId }) => complaintId)).toEqual(['63.71-late', '63.71-quick']);
  });
});

/** Resolves when a session of this database waits for an advisory lock. */
async function waitingForLock(database: DataSource): Promise<void> {
  for (;;) {
    const rows: unknown[] = await database.query(
      `SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
         AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    );
    if (rows.length > 0) return;
  }
}
