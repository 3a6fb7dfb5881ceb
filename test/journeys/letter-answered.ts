import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '../../apps/local/src/actors/until.adapter.js';
import { SignedIn } from '../support/signed-in.client.js';
import type { TestFederation } from './support/test-federation.adapter.js';

const [code, neighbour] = ['63.07', '63.06'] as const;

interface Letter {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly number: string | null;
  readonly document: { readonly sha256: string; readonly bytes: number } | null;
  readonly timeline: readonly { readonly step: string }[];
  readonly answers: readonly { readonly text: string; readonly office: string | null }[];
}

export function letterAnswered(running: () => TestFederation): void {
  describe('a letter of the province about a complaint that nobody answered for 40 days', () => {
    let supervisor: SignedIn;
    let complaint: string;

    const shown = (id: string): Promise<Letter> => supervisor.json<Letter>(`/api/letters/${id}`);
    /** Resolves to the letter once it stands so. */
    const standing = (id: string, state: string): Promise<Letter> =>
      until(`letter ${id} as ${state}`, async () => {
        const letter = await shown(id);
        return letter.state === state ? letter : undefined;
      });
    const issued = async (): Promise<Letter> => {
      const matter = { participant: code, kind: 'teguran-1', complaints: [complaint] };
      const { id, version } = await supervisor.post<Letter>('/api/letters', matter);
      return supervisor.post<Letter>(`/api/letters/${id}/issue`, { basedOn: version });
    };
    const filedAt = async (participant: string, id: string) =>
      (await running().officer(participant).letters()).find((letter) => letter.id === id);

    beforeAll(async () => {
      const { endpoints, ledger } = running();
      const system = running().system(code);
      complaint = system.newComplaintId();
      const daysAgo = (days: number) => ({ time: new Date(Date.now() - days * 86_400_000).toISOString() });
      const to = [{ participant: code, lead: true }];
      const events = [system.filed(complaint, daysAgo(40)), system.event('disposed', complaint, { to }, daysAgo(39))];
      await system.send(...events);
      await ledger.untilOutcomes(
        code,
        events.map(({ id }) => id),
      );
      const person = endpoints.people.find(({ role }) => role === 'province-supervisor');
      supervisor = await SignedIn.as(person?.username ?? '', endpoints);
      await until(`${complaint} is late in supervision`, async () => {
        const address = `/api/clocks?state=overdue&participant=${code}&limit=100`;
        const { items } = await supervisor.json<{ items: { complaintId: string }[] }>(address);
        return items.some(({ complaintId }) => complaintId === complaint) ? true : undefined;
      });
    });

    it('arrives at the system of its regency as it was issued, and its answer is seen', async () => {
      const { id, number, document } = await issued();
      await standing(id, 'received');
      const letter = await filedAt(code, id);
      expect(letter).toMatchObject({ number, complaints: [complaint], sha256: document?.sha256 });
      const { url, tokens } = running().endpoints.regencyNode;
      const file = await fetch(`${url}/v1/regencies/${code}/letters/${id}/document`, {
        headers: { authorization: `Bearer ${tokens[code] ?? ''}` },
      });
      const bytes = Buffer.from(await file.arrayBuffer());
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(document?.sha256);
      expect(await filedAt(neighbour, id)).toBeUndefined();

      await running().officer(code).answerLetter(id, 'Saluran sudah dibersihkan kemarin.', 'Dinas PUPR');
      const answered = await standing(id, 'answered');
      expect(answered.answers).toMatchObject([{ text: 'Saluran sudah dibersihkan kemarin.', office: 'Dinas PUPR' }]);
      expect(answered.timeline.map(({ step }) => step)).toEqual(
        expect.arrayContaining(['drafted', 'issued', 'handed', 'sent', 'received', 'answered']),
      );
    });

    it('waits while the hub is away, and arrives once when it is back', async () => {
      await running().kill('hub');
      const { id } = await issued();
      expect((await shown(id)).state).toBe('waiting');
      await running().resume('hub');
      await standing(id, 'received');
      expect((await running().officer(code).letters()).filter((letter) => letter.id === id)).toHaveLength(1);
    });
  });
}
