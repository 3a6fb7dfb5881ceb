import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { inTopic } from '#contract';
import { untilConsumed } from './support/consumption.adapter.js';
import type { ProblemBody } from './support/gateway.client.js';
import type { TestFederation } from './support/test-federation.adapter.js';
import { importWorkbook, type WorkbookReceipt } from './support/workbook.client.js';

/** The published record of the province for January to June 2021, in the form of the export. */
const sample = 'apps/cli/sample/lapor-ekspor-2021-s1.xlsx';
const published = { complaints: 545, completed: 522 };

const province = '63';
const code = '63.09';

export function workbook(running: () => TestFederation): void {
  describe('a workbook exported from the national platform', () => {
    let federation: TestFederation;

    beforeAll(() => {
      federation = running();
    });

    const imported = async (): Promise<WorkbookReceipt> => {
      const file = new Uint8Array(await readFile(sample));
      const response = await importWorkbook(federation.endpoints, province, file, 'xlsx');
      expect(response.status).toBe(202);
      return (await response.json()) as WorkbookReceipt;
    };

    it('brings in each of its complaints as exported, and changes nothing when it is imported again', async () => {
      const { ledger, citizen, endpoints } = federation;
      const nationalBefore = (await citizen.held()).length;
      const first = await imported();
      expect(first).toMatchObject({ rows: published.complaints, accepted: published.complaints, refused: 0 });
      await ledger.untilOutcomes(province, first.eventIds);
      const recorded = (await ledger.entries()).filter(({ event }) => event.type.includes('.recorded.'));
      expect(new Set(recorded.map(({ complaintId }) => complaintId)).size).toBe(published.complaints);
      expect(recorded.filter(({ state }) => state.status === 'selesai')).toHaveLength(published.completed);

      const head = await ledger.head();
      const second = await imported();
      expect(second.eventIds).toEqual(first.eventIds);
      await untilConsumed(endpoints, inTopic(province));
      expect(await ledger.head()).toBe(head);
      await ledger.untilDelivered();
      expect((await citizen.held()).length).toBe(nationalBefore);
    });

    it('overwrites nothing that came by event: what it says differently is kept as a conflict', async () => {
      const { ledger, citizen, endpoints } = federation;
      const trackingId = await citizen.file({ title: 'Jalan rusak', body: 'Berlubang dalam.', agencyCode: code });
      const id = `national-${trackingId}`;
      await ledger.untilCourse(id, 'national disposed');
      const rows = [
        'Tracking ID,Tanggal Laporan Masuk,Judul Laporan,Isi Laporan Awal,Status Laporan',
        `[${trackingId}](javascript:;),3 Mei 2026,Judul dari ekspor,Isi dari ekspor,Selesai`,
      ];
      const response = await importWorkbook(endpoints, province, rows.join('\n'), 'csv');
      expect(response.status).toBe(202);
      const { eventIds } = (await response.json()) as WorkbookReceipt;
      await ledger.untilOutcomes(province, eventIds, ['conflict']);
      expect((await ledger.complaint(id))?.state).toMatchObject({ status: 'belum-ditindaklanjuti', handler: code });
      await federation.untilAgreed(id, [code]);
    });

    const jpeg = Buffer.concat([Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), randomBytes(50_000)]);
    const unreadable: readonly { what: string; file: Uint8Array<ArrayBuffer> | string; kind: 'xlsx' | 'csv' }[] = [
      { what: 'an .xlsx that is a JPEG', file: new Uint8Array(jpeg), kind: 'xlsx' },
      {
        what: 'an .xlsx that was cut off',
        file: new Uint8Array(Buffer.from('504b0304140000000800', 'hex')),
        kind: 'xlsx',
      },
      { what: 'a file without the columns of the export', file: 'Nama,Umur\nAmat,40\n', kind: 'csv' },
      { what: 'an empty file', file: '', kind: 'csv' },
    ];

    it.each(unreadable)('is refused with a clear problem when it is $what', async ({ file, kind }) => {
      const response = await importWorkbook(federation.endpoints, province, file, kind);
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      expect(response.headers.get('content-type')).toContain('application/problem+json');
      const problem = (await response.json()) as ProblemBody;
      expect(problem).toMatchObject({ status: response.status, title: expect.any(String) as unknown });
      expect(problem.detail ?? '').not.toBe('');
    });
  });
}
