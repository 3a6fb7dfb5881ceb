import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LedgerBuilder, report } from '../case-timeline/ledger.builder.js';
import { SupervisionUnderTest, until } from '../supervision.builder.js';
import type { LiveChangeResponse } from './live-change.response.js';

let supervision: SupervisionUnderTest;
let cookie: string;
let leaderCookie: string;

beforeAll(async () => {
  supervision = await SupervisionUnderTest.start();
  cookie = await supervision.signIn({ sub: 's', role: 'province-supervisor', participant: '63' });
  leaderCookie = await supervision.signIn({ sub: 'l', role: 'regency-leader', participant: '63.71' });
});

afterAll(() => supervision.close(), 30_000);

/** What a stream has sent so far. */
class Listener {
  text = '';
  ended = false;
  private readonly abort = new AbortController();

  async open(headers: Record<string, string>): Promise<this> {
    const response = await fetch(`${supervision.url}/api/live`, { headers, signal: this.abort.signal });
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    void this.read(response.body ?? new ReadableStream());
    await until(() => Promise.resolve(this.text.includes('retry:')));
    return this;
  }

  get events(): LiveChangeResponse[] {
    return [...this.text.matchAll(/^data: (.*)$/gm)].map(([, data = '']) => JSON.parse(data) as LiveChangeResponse);
  }

  get cases(): string[] {
    return this.events.flatMap((event) => (event.type === 'case-changed' ? [`${event.id}/${event.version}`] : []));
  }

  get figures(): number {
    return this.events.filter(({ type }) => type === 'figures-changed').length;
  }

  close(): void {
    this.abort.abort();
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    try {
      for await (const chunk of body) this.text += Buffer.from(chunk).toString('utf8');
      this.ended = true;
    } catch (error) {
      if (!this.abort.signal.aborted) throw error;
    }
  }
}

describe('GET /api/live', () => {
  it('tells everybody what they may see as it changes, and nothing of a secret case but that figures did', async () => {
    const all = await new Listener().open({ cookie });
    const own = await new Listener().open({ cookie: leaderCookie });
    const ledger = new LedgerBuilder();
    ledger.append('63.71-1', 'filed');
    ledger.append('63.71-1', 'verified');
    ledger.append('63.03-1', 'filed');
    ledger.append('63.71-2', 'filed', { data: { ...report, secret: true }, redacted: true, state: { secret: true } });
    await supervision.publish(ledger.entries);
    await supervision.holds(4);
    await until(() => Promise.resolve(all.cases.includes('63.71-1/2') && all.cases.includes('63.03-1/1')));
    await until(() => Promise.resolve(own.cases.includes('63.71-1/2') && own.figures > 0));

    expect(all.events).toContainEqual({ type: 'case-changed', id: '63.71-1', participant: '63.71', version: 2 });
    expect(own.cases.every((changed) => changed.startsWith('63.71-1/'))).toBe(true);
    expect(all.text + own.text).not.toContain('63.71-2');
    all.close();
    own.close();
  });

  it('tells nothing when the same entries come again', async () => {
    const listener = await new Listener().open({ cookie });
    const ledger = new LedgerBuilder();
    ledger.append('63.71-7', 'filed');
    await supervision.publish(ledger.entries);
    await until(() => Promise.resolve(listener.cases.includes('63.71-7/1')));
    await supervision.publish(ledger.entries);
    ledger.append('63.71-7', 'verified');
    await supervision.publish(ledger.entries.slice(1));
    await until(() => Promise.resolve(listener.cases.includes('63.71-7/2')));
    expect(listener.cases).toEqual(['63.71-7/1', '63.71-7/2']);
    listener.close();
  });

  it('says that figures changed at most once a second, however much comes', async () => {
    const listener = await new Listener().open({ cookie });
    const began = Date.now();
    for (let round = 1; round <= 12; round += 1) {
      const ledger = new LedgerBuilder();
      ledger.append(`63.72-${round}`, 'filed');
      await supervision.publish(ledger.entries);
      await until(() => Promise.resolve(listener.cases.includes(`63.72-${round}/1`)));
    }
    const seconds = Math.ceil((Date.now() - began) / 1_000);
    expect(listener.figures).toBeGreaterThan(0);
    expect(listener.figures).toBeLessThanOrEqual(seconds + 1);
    listener.close();
  });

  it('lets who reconnects read everything anew', async () => {
    const listener = await new Listener().open({ cookie, 'Last-Event-ID': '17' });
    await until(() => Promise.resolve(listener.figures === 1));
    expect(listener.events[0]).toEqual({ type: 'figures-changed' });
    listener.close();
  });

  it('gives signs of life, and ends with the session it began with', async () => {
    const parting = await supervision.signIn({ sub: 'p', role: 'ombudsman' });
    const listener = await new Listener().open({ cookie: parting });
    await until(() => Promise.resolve(listener.text.includes(': heartbeat')));
    await fetch(`${supervision.url}/auth/sign-out`, {
      method: 'POST',
      headers: { cookie: parting },
      redirect: 'manual',
    });
    await until(() => Promise.resolve(listener.ended));
  });
});
