import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { until } from '../../apps/local/src/actors/until.adapter.js';
import { lapor } from './support/operator-command.adapter.js';
import { TestFederation } from './support/test-federation.adapter.js';

const [city, district] = ['63.71', '63.03'] as const;

interface Run {
  readonly state: string;
  readonly receiptId: number;
  readonly participants: readonly {
    readonly code: string;
    readonly state: string;
    readonly listed: readonly {
      readonly complaintId: string;
      readonly kind: string;
      readonly fields: readonly { readonly name: string; readonly owner: string | null }[];
      readonly remedies: readonly string[];
      readonly healed: boolean;
    }[];
  }[];
}

describe('a reconciliation of the federation', () => {
  let federation: TestFederation;

  beforeAll(async () => {
    federation = await TestFederation.start({ apps: ['hub', 'national-sandbox', 'regency-node'] });
  });
  afterAll(() => federation?.stop());

  const reconcile = async (): Promise<Run> => {
    const { output, errors } = await lapor(federation, 'reconcile', '--json');
    expect(errors).toBe('');
    return JSON.parse(output) as Run;
  };

  /** Every difference of a run, in words that tests compare. */
  const named = ({ participants }: Run): string[] =>
    participants
      .flatMap(({ code, listed }) =>
        listed.map(({ complaintId, kind, fields, remedies, healed }) =>
          [code, complaintId, kind, ...fields.map(({ name }) => name), ...remedies, healed ? 'healed' : 'left'].join(
            ' ',
          ),
        ),
      )
      .sort();

  const inDatabase = async (app: 'hub' | 'regency_node' | 'national_sandbox', ...statements: [string, unknown[]][]) => {
    const client = new pg.Client({ connectionString: federation.endpoints.postgres[app] });
    await client.connect();
    try {
      for (const [sql, values] of statements) await client.query(sql, values);
    } finally {
      await client.end();
    }
  };

  const fromNational = async (title: string): Promise<string> => {
    const trackingId = await federation.citizen.file({ title, body: 'Mohon dilihat.', agencyCode: city });
    const id = `national-${trackingId}`;
    await federation.untilHandled(id, { by: city, knownTo: city });
    return id;
  };

  /** Filed and answered in the district, and known everywhere. */
  const fromDistrict = async (title: string): Promise<string> => {
    const officer = federation.officer(district);
    const id = await officer.file(title, 'Mohon dilihat.');
    await officer.take(id, 'follow-ups', { text: 'Sudah kami catat.' });
    await until(`${id} on the national platform`, async () =>
      (await federation.citizen.find(id))?.answers.length ? true : undefined,
    );
    await until(`the tracking id of ${id}`, async () => ((await officer.find(id))?.trackingId ? true : undefined));
    return id;
  };

  /** An officer takes a step whose event is never sent although it is marked as sent. */
  const answerUnsent = async (id: string): Promise<void> => {
    await inDatabase(
      'regency_node',
      [
        `CREATE FUNCTION hold_back() RETURNS trigger LANGUAGE plpgsql AS
         $$ BEGIN NEW.sent_at := now(); RETURN NEW; END $$`,
        [],
      ],
      ['CREATE TRIGGER hold_back BEFORE INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION hold_back()', []],
    );
    await federation.officer(district).take(id, 'follow-ups', { text: 'Jawaban yang hilang di jalan.' });
    await inDatabase('regency_node', ['DROP FUNCTION hold_back CASCADE', []]);
  };

  /** A reporter replies on the national platform while the hub looks for news in the wrong place. */
  const replyUnheard = async (id: string): Promise<void> => {
    await inDatabase('hub', [`UPDATE feed_cursor SET cursor = '999999999'`, []]);
    await federation.citizen.reply(id.slice('national-'.length), 'Kapan diperbaiki?');
  };

  it('finds exactly what was planted, heals what it may, and signs that the rest is whole', async () => {
    const [gone, renamed, unheard] = [
      await fromNational('Lampu padam'),
      await fromNational('Jalan rusak'),
      await fromNational('Air keruh'),
    ];
    const [unanswered, unsent, own] = [
      await fromDistrict('Sampah menumpuk'),
      await fromDistrict('Got mampet'),
      await fromDistrict('Pohon tumbang'),
    ];
    const whole = await reconcile();
    expect(named(whole)).toEqual([]);
    expect(new Set(whole.participants.map(({ state }) => state))).toEqual(new Set(['complete']));
    expect(whole.participants).toHaveLength(15);

    await inDatabase(
      'regency_node',
      ['DELETE FROM complaint WHERE regency_code = $1 AND id = $2', [city, gone]],
      [`UPDATE complaint SET title = 'Lain' WHERE regency_code = $1 AND id = $2`, [city, renamed]],
      [`UPDATE complaint SET body = 'Lain.' WHERE regency_code = $1 AND id = $2`, [district, own]],
    );
    const answers = `SELECT change.id FROM change JOIN complaint USING (tracking_id)
      WHERE agency_reference = $1 AND kind = 'follow-up'`;
    await inDatabase(
      'national_sandbox',
      [`DELETE FROM webhook_delivery WHERE change_id IN (${answers})`, [unanswered]],
      [`DELETE FROM change WHERE id IN (${answers})`, [unanswered]],
    );
    await answerUnsent(unsent);
    await replyUnheard(unheard);

    expect(named(await reconcile())).toEqual(
      [
        `${city} ${gone} missing-there restated healed`,
        `${city} ${renamed} differs title restated healed`,
        `${district} ${own} differs body left`,
        `${district} ${unsent} missing-here asked-again healed`,
        `national ${unanswered} differs answers read-again sent-again healed`,
        `national ${unheard} differs replies read-again healed`,
      ].sort(),
    );
    expect(await federation.officer(city).find(gone)).toMatchObject({ title: 'Lampu padam', handler: city });
    expect((await federation.citizen.find(unanswered))?.answers).toHaveLength(1);
    expect(await federation.officer(city).find(unheard)).toMatchObject({ replies: ['Kapan diperbaiki?'] });

    await inDatabase('regency_node', [
      `UPDATE complaint SET body = 'Mohon dilihat.' WHERE regency_code = $1 AND id = $2`,
      [district, own],
    ]);
    const clean = await reconcile();
    expect(named(clean)).toEqual([]);
    await verifies(clean.receiptId);
  });

  /** The receipt holds by itself, and no longer when a byte of it is another. */
  const verifies = async (receiptId: number): Promise<void> => {
    const file = join(federation.home.path, 'tanda-terima.json');
    expect(await lapor(federation, 'receipt', 'save', String(receiptId), file)).toMatchObject({ code: 0 });
    const verified = await lapor(federation, 'receipt', 'verify', file);
    expect(verified).toMatchObject({ code: 0 });
    expect(verified.output).toContain('15 dari 15 lengkap');
    expect(verified.output).toContain('Tanda tangan sah');
    const text = await readFile(file, 'utf8');
    const at = text.indexOf('"payload":"') + 40;
    await writeFile(file, text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1));
    const forged = await lapor(federation, 'receipt', 'verify', file);
    expect(forged).toMatchObject({ code: 1 });
    expect(forged.output).toContain('TANDA TANGAN TIDAK SAH');
  };
});
