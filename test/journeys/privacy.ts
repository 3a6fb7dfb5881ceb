import { readdir, readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { ledgerTopic, sealIdentity } from '#contract';
import { until } from '../../apps/local/src/actors/until.adapter.js';
import { JsonClient } from '../../apps/local/src/actors/json.client.js';
import { databaseText } from './support/database-text.adapter.js';
import type { TestFederation } from './support/test-federation.adapter.js';
import { readTopic } from './support/topic-reader.adapter.js';

const code = '63.72';

/** One reporter for each way in; nobody else has these names. */
const atNational = { name: 'Norhasanah Binti Zainal', phone: '0851-2345-1001', email: 'norhasanah@surat.example' };
const atCounter = { name: 'Fitriyansyah Al Banjari', phone: '0851-2345-1002', email: 'fitriyansyah@surat.example' };
const atOwnSystem = { name: 'Rusdiansyah Putera', phone: '0851-2345-1003', email: 'rusdiansyah@surat.example' };
const identities = [atNational, atCounter, atOwnSystem].flatMap((person) => Object.values(person));

const secret = {
  title: 'Pungutan di loket perizinan mawar',
  body: 'Petugas meminta uang di balik meja kenanga.',
  answer: 'Inspektorat memeriksa petugas melati itu.',
  reply: 'Saya punya rekaman anggrek.',
};

export function privacy(running: () => TestFederation): void {
  describe('what is private', () => {
    let federation: TestFederation;

    const found = (text: string, among: readonly string[]): string[] => among.filter((words) => text.includes(words));
    const ledgerText = async (): Promise<string> => {
      const supervision = federation.endpoints.kafka.users.supervision ?? { username: 'supervision', password: '' };
      const kafka = federation.system(code).kafka(supervision);
      const records = await readTopic(kafka, ledgerTopic, `supervision-journeys-${Date.now()}`);
      return records.map(({ value }) => value).join('\n');
    };

    beforeAll(async () => {
      federation = running();
      const { endpoints, ledger, citizen } = federation;
      const national = new JsonClient(endpoints.nationalSandbox.url);
      const officer = federation.officer(code);
      const system = federation.system(code);

      const report = { title: 'Trotoar rusak', body: 'Di depan sekolah.', agencyCode: code };
      const { trackingId } = await national.post<{ trackingId: string }>('/api/citizen/complaints', {
        ...report,
        ...atNational,
      });
      const filed = system.filed(
        system.newComplaintId(),
        {},
        {
          reporter: await sealIdentity(atOwnSystem, { ...endpoints.hub.publicJwk }),
        },
      );
      await system.send(filed);
      const id = await officer.file(secret.title, secret.body, { secret: true, reporter: atCounter });
      const held = await until('the secret complaint on the national platform', () => citizen.find(id));
      await until('its tracking id', async () => ((await officer.find(id))?.trackingId ? true : undefined));
      await officer.take(id, 'follow-ups', { text: secret.answer });
      await ledger.untilCourse(id, `${code} followedup`);
      await citizen.reply(held.trackingId, secret.reply);
      await ledger.untilCourse(id, 'national replied');
      await ledger.untilCourse(`national-${trackingId}`, 'national disposed');
      await ledger.untilOutcomes(code, [filed.id]);

      const handled = await until(
        'the reporter at the regency',
        async () => (await officer.find(`national-${trackingId}`))?.reporter ?? undefined,
      );
      expect(handled).toMatchObject(atNational);
      await ledger.untilDelivered();
    });

    it("reporters' identities are nowhere in the ledger topic", async () => {
      const text = await ledgerText();
      expect(text).toContain(report(code));
      expect(found(text, identities)).toEqual([]);
      expect(text).not.toContain('"reporter"');
    });

    it("reporters' identities are in clear in no table of the hub or of supervision", async () => {
      const { hub, supervision } = federation.endpoints.postgres;
      for (const address of [hub, supervision]) {
        const tables = await databaseText(address ?? '');
        expect(tables.size).toBeGreaterThan(2);
        for (const [table, text] of tables) expect([table, found(text, identities)]).toEqual([table, []]);
      }
    });

    it("reporters' identities are in no log", async () => {
      const folder = federation.home.file('log');
      const logs = (await readdir(folder)).filter((name) => name.endsWith('.log'));
      expect(logs).toEqual(expect.arrayContaining(['hub.log', 'regency-node.log', 'supervision.log']));
      for (const log of logs) {
        const text = await readFile(`${folder}/${log}`, 'utf8');
        expect([log, found(text, [...identities, ...Object.values(secret)])]).toEqual([log, []]);
      }
    });

    it('the words of a secret complaint are not in the ledger topic and not in supervision', async () => {
      expect(found(await ledgerText(), Object.values(secret))).toEqual([]);
      const tables = await databaseText(federation.endpoints.postgres.supervision ?? '');
      expect(found([...tables.values()].join('\n'), Object.values(secret))).toEqual([]);
    });
  });
}

/** That the ledger speaks of the complaints of a participant at all. */
const report = (participant: string): string => `"subject":"${participant}-`;
