import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { complaintEventType, inTopic, ledgerRecord, type ComplaintEvent } from '#contract';
import type { IncomingRecord, RecordBatch } from '#messaging';
import { createTestDatabase, type TestDatabase } from '#testing';
import { publicEntry } from '../complaint/ledger-entry.mapper.js';
import { LedgerQuery } from '../complaint/ledger.query.js';
import { LedgerTypeormRepository } from '../complaint/ledger.typeorm-repository.js';
import { readBatch } from '../complaint/received-batch.mapper.js';
import { RecordEvents } from '../complaint/record-events.handler.js';
import { hubDataSourceOptions } from '../hub.data-source.js';
import { ParticipantDirectory } from '../participant/participant.directory.js';
import { CachedVocabulary } from '../vocabulary/cached-vocabulary.adapter.js';
import { NoteWords } from '../vocabulary/note-words.handler.js';
import { VocabularyTypeormRepository } from '../vocabulary/vocabulary.typeorm-repository.js';
import { PublishedLedger } from './published-ledger.repository.js';
import { ReplayPublished } from './replay-published.handler.js';
import { ReplayTypeormRepository } from './replay.typeorm-repository.js';

class Everybody extends ParticipantDirectory {
  find = () => Promise.resolve(null);
  all = () => Promise.resolve([]);
  codes = () => Promise.resolve(new Set(['national', '63', '63.03', '63.71']));
}

/** The topics as they are when the backup is restored. */
class Topics extends PublishedLedger {
  records: IncomingRecord[] = [];
  batches: RecordBatch[] = [];
  readonly readAgainSince: (Date | null)[] = [];

  entries(_since: Date | null, handle: (batch: RecordBatch) => Promise<void>): Promise<void> {
    return handle({ topic: 'lapor.ledger.v1', partition: 0, records: this.records });
  }

  async events(_since: Date | null, handle: (batch: RecordBatch) => Promise<void>): Promise<void> {
    for (const batch of this.batches) await handle(batch);
  }

  readAgain(since: Date | null): Promise<void> {
    this.readAgainSince.push(since);
    return Promise.resolve();
  }
}

const start = Date.parse('2026-03-30T02:00:00Z');
const report = { title: 'Jalan', body: 'Berlubang.', channel: 'website', anonymous: false, secret: false };

/** Before what the same source said earlier: it does not count, and its clock has no seconds. */
const stampedLate = new Date(start).toISOString();

let count = 0;
const event = (source: string, subject: string, name: Parameters<typeof complaintEventType>[0], more: object) => {
  count += 1;
  const time = new Date(start + count * 1_000).toISOString();
  const attributes = {
    specversion: '1.0',
    id: `event-${count}`,
    source,
    subject,
    time,
    type: complaintEventType(name),
  };
  return { ...attributes, ...more } as ComplaintEvent;
};

/** What comes in on one topic: some early, some from a source that does not count, some that its sender does not own. */
function history(): ComplaintEvent[][] {
  const of = (subject: string, secret: boolean): ComplaintEvent[] => [
    event('63.71', subject, 'filed', { sequence: 1, data: { ...report, secret } }),
    event('63.71', subject, 'followedup', { sequence: 3, data: { text: 'Ditambal.' } }),
    event('63.03', subject, 'completed', { data: { by: 'admin' } }),
    event('63.71', subject, 'disposed', { sequence: 2, data: { to: [{ participant: '63.71', lead: true }] } }),
    event('63.71', subject, 'completed', { sequence: 4, data: { by: 'admin' } }),
    event('63.03', subject, 'reopened', { time: stampedLate, data: { reason: 'Belum selesai.' } }),
  ];
  const complaints = Array.from({ length: 6 }, (_, index) => of(`63.71-${count}-${index}`, index % 2 === 0));
  return [0, 1, 2, 3, 4, 5].map((step) => complaints.flatMap((steps) => steps[step] ?? []));
}

/** As records of the in-topics, a batch for each source. */
const recordsOf = (events: readonly ComplaintEvent[]): RecordBatch[] =>
  [...Map.groupBy(events, ({ source }) => source)].map(([source, said]) => ({
    topic: inTopic(source),
    partition: 0,
    records: said.map((one) => ({
      key: one.subject,
      value: Buffer.from(JSON.stringify(one)),
      offset: one.id.slice('event-'.length),
      timestamp: String(start + Number(one.id.slice('event-'.length)) * 1_000),
    })),
  }));

describe('a hub whose database was restored from a backup', () => {
  const opened: { testDatabase: TestDatabase; database: DataSource }[] = [];
  let topics: Topics;

  beforeAll(() => {
    Logger.overrideLogger(false);
  });

  afterAll(() => {
    Logger.overrideLogger(['error', 'warn', 'log']);
  });

  beforeEach(() => {
    topics = new Topics();
  });

  afterEach(async () => {
    for (const { testDatabase, database } of opened.splice(0)) {
      await database.destroy();
      await testDatabase.drop();
    }
  });

  const newHub = async () => {
    const testDatabase = await createTestDatabase();
    const database = await new DataSource(hubDataSourceOptions(testDatabase.url)).initialize();
    opened.push({ testDatabase, database });
    const vocabulary = new VocabularyTypeormRepository(database);
    const noteWords = new NoteWords(new CachedVocabulary(vocabulary, new Everybody()), vocabulary);
    const record = new RecordEvents(new LedgerTypeormRepository(database), new Everybody(), noteWords, {
      historyAfterDays: 90,
    });
    const replay = new ReplayPublished(topics, new ReplayTypeormRepository(database), record);
    const receive = async (batch: RecordBatch): Promise<void> => {
      topics.batches.push(batch);
      await record.handle(readBatch(batch));
    };
    return { database, replay, receive, entries: () => new LedgerQuery(database).after(0, 10_000) };
  };
  type Hub = Awaited<ReturnType<typeof newHub>>;

  const chain = async (hub: Hub) =>
    (await hub.entries()).map(({ complaintId, version, outcome, hash, state }) => ({
      complaintId,
      version,
      outcome,
      hash,
      state,
    }));

  const publish = async (hub: Hub): Promise<void> => {
    topics.records = (await hub.entries()).map((entry) => ({
      key: entry.complaintId,
      value: Buffer.from(JSON.stringify(ledgerRecord(publicEntry(entry)))),
      offset: String(entry.position),
      timestamp: '0',
    }));
  };

  /** The hub as it went on, and as it was when the backup was made. */
  const wentOn = async (): Promise<{ hub: Hub; backup: Hub }> => {
    const [hub, backup] = [await newHub(), await newHub()];
    const steps = history();
    for (const [index, step] of steps.entries()) {
      for (const batch of recordsOf(step)) {
        await hub.receive(batch);
        if (index < 2) await backup.receive(batch);
      }
    }
    await publish(hub);
    return { hub, backup };
  };

  it('takes again what it had published, in the same order and with the same hashes', async () => {
    const { hub, backup } = await wentOn();
    expect((await chain(backup)).length).toBeLessThan((await chain(hub)).length);
    await backup.replay.handle();
    expect(await chain(backup)).toEqual(await chain(hub));
  });

  it('keeps the texts of secret reports, which were not published', async () => {
    const { hub, backup } = await wentOn();
    await backup.replay.handle();
    const texts = async (of: Hub) => (await of.entries()).map(({ event: { data } }) => data);
    expect(await texts(backup)).toEqual(await texts(hub));
  });

  it('gives new positions behind all that were published, and looks up what it may have sent', async () => {
    const { hub, backup } = await wentOn();
    const published = Math.max(...(await hub.entries()).map(({ position }) => position));
    const before = new Set((await backup.entries()).map(({ position }) => position));
    await backup.database.query(`INSERT INTO delivery_lane (destination, fence) VALUES ('national', 1)`);
    await backup.replay.handle();
    const now = (await backup.entries()).map(({ position }) => position);
    expect(now.filter((position) => !before.has(position)).every((position) => position > published)).toBe(true);
    const [lane] = await backup.database.query<{ sending_to: string }[]>('SELECT sending_to FROM delivery_lane');
    expect(Number(lane?.sending_to)).toBe(Math.max(...now));
  });

  it('reads its in-topics again, for what was received and not yet published', async () => {
    const { backup } = await wentOn();
    await backup.replay.handle();
    const youngestInBackup = Date.parse('2026-03-30T02:00:00Z');
    expect(topics.readAgainSince).toHaveLength(1);
    expect(topics.readAgainSince[0]?.getTime()).toBeLessThanOrEqual(youngestInBackup);
  });

  it('leaves a hub alone that was at work before histories were noted', async () => {
    const { hub } = await wentOn();
    await hub.replay.handle();
    expect(topics.readAgainSince).toEqual([]);
  });

  it('does all this once', async () => {
    const { hub, backup } = await wentOn();
    await backup.replay.handle();
    await backup.replay.handle();
    expect(topics.readAgainSince).toHaveLength(1);
    expect(await chain(backup)).toEqual(await chain(hub));
  });

  it('does not start when an event is gone whose texts were not published', async () => {
    const { backup } = await wentOn();
    topics.batches = [];
    await expect(backup.replay.handle()).rejects.toMatchObject({ code: 'REPLAY_DIFFERS' });
  });

  it('does not start when it holds what was never published', async () => {
    const { backup } = await wentOn();
    const [first] = await backup.entries();
    const other = event('63.71', first?.complaintId ?? '', 'followedup', { sequence: 2, data: { text: 'Lain.' } });
    for (const batch of recordsOf([other])) await backup.receive(batch);
    await expect(backup.replay.handle()).rejects.toMatchObject({ code: 'REPLAY_DIFFERS' });
  });
});
