import pg from 'pg';
import { KafkajsBroker, type IncomingRecord, type OutgoingRecord } from '#messaging';
import { readArmSetting, Stopwatch, tellRate } from './arm.js';

/**
 * The work floor: rows and messages of the hub's kinds, sizes and number, in batches of the hub's size, but nothing is
 * read, checked, decided or hashed. What lies between it and the hub is the price of the hub's logic.
 */
const hash = 'f'.repeat(64);
const state = JSON.stringify({
  status: 'belum-ditindaklanjuti',
  statusWord: null,
  origin: 'event',
  filedBy: '63.71',
  trackingId: null,
  handler: '63.72',
  assignments: [{ participant: '63.72', lead: true, task: 'open', office: { word: 'Dinas PUPR' } }],
  classification: 'pengaduan-tidak-berkadar-pengawasan',
  category: { word: 'Jalan Berlubang' },
  anonymous: true,
  secret: false,
  followUps: 0,
  replies: 1,
  transfers: 0,
  closedBy: null,
  rating: null,
  duplicateOf: null,
});

const setting = readArmSetting('bench-work-floor');
const pool = new pg.Pool({ connectionString: setting.databaseUrl, max: 4 });
await pool.query(`
  CREATE TABLE floor_entry (LIKE ledger_entry INCLUDING ALL);
  CREATE TABLE floor_complaint (LIKE complaint INCLUDING ALL);
`);
const stopwatch = new Stopwatch(setting.events);
const broker = new KafkajsBroker(setting.broker);
const versions = new Map<string, number>();

interface Row {
  id: string;
  version: number;
  event: string;
}

function rowOf({ key, value }: IncomingRecord): Row {
  const id = key ?? '';
  const version = (versions.get(id) ?? 0) + 1;
  versions.set(id, version);
  return { id, version, event: value?.toString('utf8') ?? '{}' };
}

const json = (rows: readonly Row[], fields: (row: Row) => string): string => `[${rows.map(fields).join(',')}]`;

const entryOf = ({ id, version, event }: Row): string =>
  `{"complaint_id":"${id}","version":${version},"outcome":"applied","source":"${id.slice(0, 5)}",` +
  `"event_id":"${id}/${version}","received_at_text":"2026-03-30T02:12:01.000Z","event":${event},` +
  `"data_digest":"${hash}","previous_hash":"${hash}","hash":"${hash}","state":${state},"recipients":["63.72","national"],"joined":[]}`;

const complaintOf = ({ id, version }: Row): string =>
  `{"id":"${id}","version":${version},"hash":"${hash}","tracking_id":null,"body":${state}}`;

async function write(rows: readonly Row[]): Promise<void> {
  const last = [...new Map(rows.map((row) => [row.id, row])).values()];
  const first = new Set(rows.filter(({ version }) => version === 1).map(({ id }) => id));
  const shape = 'row(id text, version integer, hash text, tracking_id text, body jsonb)';
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query(`INSERT INTO floor_complaint SELECT * FROM json_to_recordset($1) AS ${shape}`, [
      json(
        last.filter(({ id }) => first.has(id)),
        complaintOf,
      ),
    ]);
    await client.query(
      `UPDATE floor_complaint SET version = row.version, hash = row.hash, body = row.body
       FROM json_to_recordset($1) AS ${shape} WHERE floor_complaint.id = row.id`,
      [
        json(
          last.filter(({ id }) => !first.has(id)),
          complaintOf,
        ),
      ],
    );
    await client.query(
      `INSERT INTO floor_entry (complaint_id, version, outcome, source, event_id, received_at_text, event, data_digest,
         previous_hash, hash, state, recipients, joined)
       SELECT complaint_id, version, outcome, source, event_id, received_at_text, event, data_digest,
         previous_hash, hash, state, recipients, joined
       FROM json_to_recordset($1) AS row(complaint_id text, version integer, outcome text, source text, event_id text,
         received_at_text text, event json, data_digest text, previous_hash text, hash text, state json,
         recipients text[], joined text[])`,
      [json(rows, entryOf)],
    );
    await client.query('COMMIT');
  } finally {
    client.release();
  }
}

const ledgerMessage = (row: Row): OutgoingRecord => ({
  key: row.id,
  value:
    `{"specversion":"1.0","id":"${row.id}/${row.version}","source":"hub","subject":"${row.id}",` +
    `"type":"id.lapor.ledger.entry.v1","time":"2026-03-30T02:12:01.000Z","datacontenttype":"application/json","data":` +
    `{"position":1,"complaintId":"${row.id}","version":${row.version},"outcome":"applied",` +
    `"receivedAt":"2026-03-30T02:12:01.000Z","event":${row.event},"redacted":false,"dataDigest":"${hash}",` +
    `"previousHash":"${hash}","hash":"${hash}","state":${state}}}`,
});

const outMessage = ({ id, version, event }: Row): OutgoingRecord => ({
  key: id,
  value: `${event.slice(0, -1)},"ledgerversion":${version},"ledgerhash":"${hash}"}`,
});

await broker.subscribe({
  groupId: 'bench-work-floor',
  topics: setting.topics,
  concurrency: 2,
  handle: async ({ records }) => {
    stopwatch.start();
    const rows = records.map(rowOf);
    await write(rows);
    await broker.publish([
      { topic: 'bench.ledger', records: rows.map(ledgerMessage) },
      { topic: 'bench.out', records: rows.map(outMessage) },
    ]);
    stopwatch.add(records.length);
  },
});
tellRate(await stopwatch.rate());
await broker.close();
await pool.end();
