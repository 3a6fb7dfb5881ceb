import pg from 'pg';
import { KafkajsBroker } from '#messaging';
import { readArmSetting, Stopwatch, tellRate } from './arm.js';

/** The bare floor: kafkajs in batches, two partitions at a time, one row per event, one insert per batch. */
const setting = readArmSetting('bench-bare-floor');
const pool = new pg.Pool({ connectionString: setting.databaseUrl, max: 4 });
await pool.query('CREATE TABLE bare_event (complaint_id text NOT NULL, event json NOT NULL)');
const stopwatch = new Stopwatch(setting.events);
const broker = new KafkajsBroker(setting.broker);
await broker.subscribe({
  groupId: 'bench-bare-floor',
  topics: setting.topics,
  concurrency: 2,
  handle: async ({ records }) => {
    stopwatch.start();
    const rows = records.map(({ key, value }) => ({ complaint_id: key, event: value?.toString('utf8') }));
    await pool.query(
      `INSERT INTO bare_event SELECT complaint_id, event::json
       FROM json_to_recordset($1) AS row(complaint_id text, event text)`,
      [JSON.stringify(rows)],
    );
    stopwatch.add(records.length);
  },
});
tellRate(await stopwatch.rate());
await broker.close();
await pool.end();
