import { LedgerBuilder, report } from '../case-timeline/ledger.builder.js';
import { FakeHub, hubToken } from '../synchronisation/fake-hub.builder.js';
import { SupervisionUnderTest, until } from '../supervision.builder.js';
import type { LetterResponse } from './letter.response.js';

const people = {
  supervisor: { sub: 's', name: 'Rahmawati', role: 'province-supervisor', participant: '63' },
  leader: { sub: 'l', name: 'Akhmad', role: 'regency-leader', participant: '63.71' },
  neighbour: { sub: 'n', name: 'Yusuf', role: 'regency-leader', participant: '63.03' },
  ombudsman: { sub: 'o', name: 'Sri', role: 'ombudsman' },
};
export type Somebody = keyof typeof people;

export interface Refusal {
  readonly detail: string;
  readonly errors?: readonly { readonly field: string; readonly reason: string }[];
}

interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
}

export const daysAhead = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A letter about two complaints of 63.71 that are late. */
export const matter = {
  participant: '63.71',
  kind: 'teguran-1',
  complaints: ['63.71-1', '63.71-2'],
  deadline: daysAhead(10),
};

/** What a reporter wrote of every complaint: it stands in no letter. */
export const reportTitle = 'Lampu-jalan-padam-di-depan-pasar';

export const fieldsOf = ({ status, body }: Answer<Refusal>) => [status, (body.errors ?? []).map(({ field }) => field)];

/** Supervision with late complaints and somebody of every role, beside a hub that says what it is told to. */
export class LettersUnderTest {
  readonly ledger = new LedgerBuilder();
  private readonly cookies = new Map<Somebody, string>();
  private position = 0;

  private constructor(
    readonly hub: FakeHub,
    readonly supervision: SupervisionUnderTest,
  ) {}

  static async start(): Promise<LettersUnderTest> {
    const hub = await FakeHub.start();
    hub.answer('GET /v1/letter-news', { news: [], next: 0 });
    const supervision = await SupervisionUnderTest.start({ hub: { url: hub.url, operatorToken: hubToken } });
    const letters = new LettersUnderTest(hub, supervision);
    for (const somebody of Object.keys(people) as Somebody[]) {
      letters.cookies.set(somebody, await supervision.signIn(people[somebody]));
    }
    for (const id of ['63.71-1', '63.71-2', '63.71-3', '63.03-1']) letters.forget(id);
    letters.forget('63.71-9', { secret: true });
    // In time: it was filed now.
    letters.ledger.append('63.71-5', 'filed', { time: new Date().toISOString(), state: { handler: '63.71' } });
    await letters.publish(letters.ledger.entries.length);
    return letters;
  }

  async close(): Promise<void> {
    await this.supervision.close();
    await this.hub.stop();
  }

  /** Publishes so many entries, the last of the ledger. */
  async publish(entries: number): Promise<void> {
    await this.supervision.publish(this.ledger.entries.slice(-entries));
    await this.supervision.holds(this.ledger.entries.length);
  }

  async call<Body>(as: Somebody, path: string, body: object | null = null): Promise<Answer<Body>> {
    const response = await fetch(`${this.supervision.url}/api/${path}`, {
      method: body === null ? 'GET' : 'POST',
      headers: { cookie: this.cookies.get(as) ?? '', ...(body && { 'content-type': 'application/json' }) },
      body: body && JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as Body };
  }

  pdf(id: string, as: Somebody): Promise<Response> {
    return this.file(`letters/${id}/pdf`, as);
  }

  file(path: string, as: Somebody): Promise<Response> {
    return fetch(`${this.supervision.url}/api/${path}`, { headers: { cookie: this.cookies.get(as) ?? '' } });
  }

  async draft(over: object = {}): Promise<LetterResponse> {
    const { status, body } = await this.call<LetterResponse>('supervisor', 'letters', { ...matter, ...over });
    if (status !== 201) throw new Error(`${status}: ${JSON.stringify(body)}`);
    return body;
  }

  async issue({ id, version }: LetterResponse): Promise<LetterResponse> {
    this.hub.answer(`PUT /v1/letters/${id}`, {});
    const { status, body } = await this.call<LetterResponse>('supervisor', `letters/${id}/issue`, { basedOn: version });
    if (status !== 200) throw new Error(`${status}: ${JSON.stringify(body)}`);
    return body;
  }

  async shown(id: string, as: Somebody = 'supervisor'): Promise<LetterResponse> {
    return (await this.call<LetterResponse>(as, `letters/${id}`)).body;
  }

  /** The hub tells it of a letter, and it is known here. */
  async told(letter: string, kind: 'sent' | 'received' | 'answered', answer: object | null = null): Promise<void> {
    const { position, hub } = this;
    this.position += 1;
    const occurredAt = new Date().toISOString();
    const news = [
      { position: position + 1, letter, participant: '63.71', kind, occurredAt, notedAt: occurredAt, answer },
    ];
    hub.answer('GET /v1/letter-news', { news, next: position + 1 });
    await until(async () => (await this.shown(letter)).timeline.some(({ step }) => step === kind));
  }

  /** Filed, and disposed to its regency in March: nobody did anything since. */
  private forget(id: string, { secret = false } = {}): void {
    const [handler = ''] = id.split('-');
    const data = { ...report, title: reportTitle, secret };
    this.ledger.append(id, 'filed', {
      time: '2026-03-30T10:00:00+08:00',
      data,
      redacted: secret,
      state: { handler, secret },
    });
    this.ledger.append(id, 'disposed', {
      time: '2026-03-30T10:12:00+08:00',
      data: { to: [{ participant: handler, lead: true }] },
      state: { status: 'belum-ditindaklanjuti' },
    });
  }
}
