import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LedgerBuilder, report } from '../case-timeline/ledger.builder.js';
import { SupervisionUnderTest } from '../supervision.builder.js';
import type { CaseAccessListResponse } from './case-access.response.js';
import { NoteAccess } from './note-access.handler.js';

const people = {
  supervisor: { sub: 'p1', name: 'Rahmawati', role: 'province-supervisor', participant: '63' },
  leader: { sub: 'l', name: 'Akhmad', role: 'regency-leader', participant: '63.71' },
  stranger: { sub: 's', name: 'Noor', role: 'regency-leader', participant: '63.03' },
  ombudsman: { sub: 'o', name: 'Sri', role: 'ombudsman' },
};
type Somebody = keyof typeof people;

let supervision: SupervisionUnderTest;
const cookies = new Map<Somebody, string>();
const ledger = new LedgerBuilder();

const ask = (as: Somebody, path: string) =>
  fetch(`${supervision.url}/api/complaints/${path}`, { headers: { cookie: cookies.get(as) ?? '' } });
const lookers = async (id: string): Promise<string[]> => {
  const response = await ask('ombudsman', `${id}/accesses`);
  const { items } = (await response.json()) as CaseAccessListResponse;
  return items.map(({ name, role }) => `${name} ${role}`);
};

beforeAll(async () => {
  supervision = await SupervisionUnderTest.start();
  for (const somebody of Object.keys(people) as Somebody[]) {
    cookies.set(somebody, await supervision.signIn(people[somebody]));
  }
  for (const id of ['63.71-1', '63.71-2']) {
    ledger.append(id, 'filed', { time: '2026-03-02T09:00:00+08:00', data: report, state: { handler: '63.71' } });
  }
  await supervision.publish(ledger.entries);
  await supervision.holds(ledger.entries.length);
});
afterAll(() => supervision.close(), 30_000);

describe('who opened a complaint', () => {
  it('is noted once a day for each person, and only of what the person may see', async () => {
    for (const somebody of ['supervisor', 'leader', 'leader', 'stranger'] as const) await ask(somebody, '63.71-1');
    expect(await lookers('63.71-1')).toEqual(['Akhmad regency-leader', 'Rahmawati province-supervisor']);
    expect(await lookers('63.71-2')).toEqual([]);
  });

  it('is noted by days of the province', async () => {
    const noteAccess = supervision.application.get(NoteAccess, { strict: false });
    const { sub: subject, name } = people.supervisor;
    const person = { subject, name, role: 'province-supervisor', participant: '63' } as const;
    // 23.30 and 00.30 WITA lie in one day of UTC.
    for (const at of ['2026-03-05T15:30:00Z', '2026-03-05T16:30:00Z', '2026-03-05T16:45:00Z']) {
      await noteAccess.handle('63.71-2', person, new Date(at));
    }
    const response = await ask('ombudsman', '63.71-2/accesses');
    const { items } = (await response.json()) as CaseAccessListResponse;
    expect(items.map(({ firstAt, lastAt }) => [firstAt, lastAt])).toEqual([
      ['2026-03-05T16:30:00.000Z', '2026-03-05T16:45:00.000Z'],
      ['2026-03-05T15:30:00.000Z', '2026-03-05T15:30:00.000Z'],
    ]);
  });

  it('is not for a leader to see', async () => {
    expect((await ask('leader', '63.71-1/accesses')).status).toBe(403);
  });
});
