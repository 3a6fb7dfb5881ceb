import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { hubRequestType, parseEventJson, type LaporEvent } from '#contract';
import { DeliveryHandler, type DeliveryOutcome } from '../exchange/delivery.handler.js';
import { aRegency, aRunningNode, type RunningNode } from '../regency-node.builder.js';
import type { LetterResponse } from './letter.response.js';

const banjarmasin = aRegency('63.71');
const banjar = aRegency('63.03');
const document = Buffer.from('%PDF-1.7\nSurat\n%%EOF\n');
const sha256 = createHash('sha256').update(document).digest('hex');

let node: RunningNode;

beforeAll(async () => {
  node = await aRunningNode([banjarmasin, banjar]);
});
afterAll(() => node.stop());

const letterOf = (id: string, over: object = {}) => ({
  letter: id,
  number: '400.14.5/001/DISKOMINFO/2026',
  kind: 'teguran-1',
  subject: 'Teguran pertama',
  body: 'Laporan berikut lewat tenggat.',
  issuedOn: '2026-02-02',
  deadline: '2026-02-09',
  complaints: ['63.71-2026-000123'],
  document: {
    name: 'surat 1.pdf',
    mediaType: 'application/pdf',
    bytes: document.length,
    sha256,
    content: document.toString('base64'),
  },
  ...over,
});

/** Brings a letter as the hub does; again is another request. */
const deliver = (id: string, over: object = {}): Promise<DeliveryOutcome> => {
  const request = {
    ...{ specversion: '1.0', id: `letter-${id}-${randomUUID()}`, source: 'hub', subject: '63.71' },
    ...{ type: hubRequestType('letter-issued'), time: new Date().toISOString(), datacontenttype: 'application/json' },
    data: letterOf(id, over),
  };
  return node.app
    .get(DeliveryHandler, { strict: false })
    .receive(banjarmasin, { partition: 0, offset: '1', value: Buffer.from(JSON.stringify(request)) });
};

/** What waits to be sent about a letter. The broker of this spec is away. */
async function outgoing(letterId: string): Promise<LaporEvent[]> {
  const rows = await node.app
    .get(DataSource)
    .query<{ event: string }[]>(
      `SELECT event FROM outbox WHERE event::json -> 'data' ->> 'letter' = $1 ORDER BY position`,
      [letterId],
    );
  return rows.map(({ event }) => {
    const parsed = parseEventJson(event);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return parsed.event;
  });
}
const shown = async (id: string) => (await node.as('63.71').get<LetterResponse>(`/letters/${id}`)).data;

describe('a letter of the province', () => {
  it('is filed with its document and acknowledged by what arrived', async () => {
    const id = randomUUID();
    expect(await deliver(id)).toBe('answered');
    expect(await shown(id)).toMatchObject({
      ...{ id, number: '400.14.5/001/DISKOMINFO/2026', kind: 'teguran-1', deadline: '2026-02-09', follows: null },
      ...{ complaints: ['63.71-2026-000123'], sha256, answers: [] },
    });
    const file = await node.as('63.71').get<Buffer>(`/letters/${id}/document`, { responseType: 'arraybuffer' });
    expect(file.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="surat-1.pdf"',
    });
    expect(Buffer.from(file.data).equals(document)).toBe(true);
    expect(await outgoing(id)).toMatchObject([
      { type: 'id.lapor.participant.letter-received.v1', source: '63.71', data: { letter: id, sha256 } },
    ]);
  });

  it('that comes again is acknowledged again, and filed once', async () => {
    const id = randomUUID();
    await deliver(id);
    await deliver(id);
    expect(await outgoing(id)).toHaveLength(2);
    const { data } = await node.as('63.71').get<LetterResponse[]>('/letters');
    expect(data.filter((letter) => letter.id === id)).toHaveLength(1);
  });

  it('whose document is not what it says is set aside, and not acknowledged', async () => {
    const id = randomUUID();
    expect(await deliver(id, { document: { ...letterOf(id).document, sha256: 'a'.repeat(64) } })).toBe('set-aside');
    expect((await node.as('63.71').get(`/letters/${id}`)).status).toBe(404);
    expect(await outgoing(id)).toEqual([]);
  });

  it('is answered by an officer, as often as there is something to add', async () => {
    const id = randomUUID();
    await deliver(id);
    const first = await node
      .as('63.71')
      .post<LetterResponse>(`/letters/${id}/answer`, { text: 'Sudah ditangani.', office: { word: 'Dinas PUPR' } });
    expect(first.status).toBe(200);
    expect(first.data.answers).toMatchObject([{ text: 'Sudah ditangani.', office: { word: 'Dinas PUPR' } }]);
    await node.as('63.71').post(`/letters/${id}/answer`, { text: 'Foto menyusul.' });
    expect((await shown(id)).answers.map(({ text }) => text)).toEqual(['Sudah ditangani.', 'Foto menyusul.']);
    expect((await outgoing(id)).slice(1)).toMatchObject([
      { type: 'id.lapor.participant.letter-answered.v1', data: { letter: id, text: 'Sudah ditangani.' } },
      { data: { letter: id, text: 'Foto menyusul.' } },
    ]);
  });

  it('of another regency, or of none, is not there to answer; an answer without words is refused at its field', async () => {
    const id = randomUUID();
    await deliver(id);
    const answer = { text: 'Sudah.' };
    expect((await node.as('63.03').get(`/letters/${id}`)).status).toBe(404);
    expect((await node.as('63.03').post(`/letters/${id}/answer`, answer)).status).toBe(404);
    expect((await node.as('63.71').post(`/letters/${randomUUID()}/answer`, answer)).status).toBe(404);
    const refused = await node.as('63.71').post<{ errors: object[] }>(`/letters/${id}/answer`, { text: '' });
    expect([refused.status, refused.data.errors]).toMatchObject([400, [{ field: 'text' }]]);
    expect(await outgoing(id)).toHaveLength(1);
  });
});
