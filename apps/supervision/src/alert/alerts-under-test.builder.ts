import { LedgerBuilder, report } from '../case-timeline/ledger.builder.js';
import { SupervisionUnderTest, until } from '../supervision.builder.js';
import type { AlertRuleListResponse, OpenWarningListResponse, WarningResponse } from './alert.response.js';
import { MailServer } from './mail-server.builder.js';
import { RunAlerts } from './run-alerts.handler.js';

const people = {
  supervisor: { sub: 's', name: 'Rahmawati', role: 'province-supervisor', participant: '63' },
  leader: { sub: 'l', name: 'Akhmad', role: 'regency-leader', participant: '63.71' },
  ombudsman: { sub: 'o', name: 'Sri', role: 'ombudsman' },
};
export type Somebody = keyof typeof people;

/** A Wednesday. */
export const morning = new Date('2026-11-18T10:00:00+08:00');
export const later = (date: Date, minutes: number): Date => new Date(date.getTime() + minutes * 60_000);

/** A rule whose condition holds for both participants that have complaints. */
export const rule = {
  ...{ name: 'Data tidak bertambah', condition: { kind: 'stale-data', parameters: { hours: 1 } } },
  ...{ participants: ['63.72'], emails: [] as string[], webhookUrl: null as string | null },
  ...{ delivery: 'immediate', enabled: true, reason: 'Uji.' },
};

/** Supervision with complaints of March 2026 that nobody handles, and a mail server. It looks when it is told to. */
export class AlertsUnderTest {
  private readonly cookies = new Map<Somebody, string>();

  private constructor(
    readonly supervision: SupervisionUnderTest,
    readonly mail: MailServer,
  ) {}

  static async start(): Promise<AlertsUnderTest> {
    const mail = await MailServer.start();
    const supervision = await SupervisionUnderTest.start({
      alerts: {
        everyMilliseconds: 3_600_000,
        mail: { url: mail.url, from: 'LAPOR! Kalsel <peringatan@lapor.test>' },
        webhookSecret: null,
        privateDestinations: false,
      },
    });
    const alerts = new AlertsUnderTest(supervision, mail);
    for (const somebody of Object.keys(people) as Somebody[]) {
      alerts.cookies.set(somebody, await supervision.signIn(people[somebody]));
    }
    const { entries } = someComplaints();
    await supervision.publish(entries);
    await supervision.holds(entries.length);
    return alerts;
  }

  async close(): Promise<void> {
    await this.supervision.close();
    await this.mail.close();
  }

  async call<Body>(as: Somebody, path: string, body: object | null = null): Promise<{ status: number; body: Body }> {
    const response = await fetch(`${this.supervision.url}/api/alerts${path}`, {
      method: body === null ? 'GET' : 'POST',
      headers: { cookie: this.cookies.get(as) ?? '', ...(body && { 'content-type': 'application/json' }) },
      body: body && JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? null : JSON.parse(text)) as Body };
  }

  /** All warnings as a workbook. */
  file(as: Somebody): Promise<Response> {
    const headers = { cookie: this.cookies.get(as) ?? '' };
    return fetch(`${this.supervision.url}/api/exports/warnings.xlsx`, { headers });
  }

  async read<Body>(as: Somebody, path: string): Promise<Body> {
    const { status, body } = await this.call<Body>(as, path);
    if (status !== 200) throw new Error(`${path} was answered by ${status}: ${JSON.stringify(body)}`);
    return body;
  }

  /** One look, as the job takes it. */
  async run(now: Date): Promise<void> {
    await until(() => this.supervision.application.get(RunAlerts).handle(now));
  }

  async open(as: Somebody = 'supervisor'): Promise<WarningResponse[]> {
    return (await this.read<OpenWarningListResponse>(as, '/open')).items;
  }

  /** Adds a rule, and gives its number. */
  async add(over: Partial<typeof rule>): Promise<number> {
    const { status, body } = await this.call<AlertRuleListResponse>('supervisor', '/rules', { ...rule, ...over });
    if (status !== 201) throw new Error(`The rule was answered by ${status}: ${JSON.stringify(body)}`);
    return Math.max(...body.items.map(({ id }) => id));
  }

  async newest(id: number): Promise<AlertRuleListResponse['items'][number]['versions'][number]> {
    const { items } = await this.read<AlertRuleListResponse>('supervisor', '/rules');
    const version = items.find((one) => one.id === id)?.versions[0];
    if (version === undefined) throw new Error(`There is no rule ${id}.`);
    return version;
  }

  /** Sets a rule anew, by what it says now. */
  async change(id: number, over: object): Promise<number> {
    const { version, participants, changedBy: _by, changedAt: _at, ...present } = await this.newest(id);
    const sent = { ...present, participants: participants.map(({ code }) => code), basedOn: version, reason: 'Uji.' };
    return (await this.call('supervisor', `/rules/${id}/versions`, { ...sent, ...over })).status;
  }
}

/** Of each, two clocks ran out: that of disposition and that of completion. */
function someComplaints(): LedgerBuilder {
  const ledger = new LedgerBuilder();
  const file = (id: string, handler: string, secret = false) =>
    ledger.append(id, 'filed', {
      time: '2026-03-02T09:00:00+08:00',
      data: { ...report, secret },
      redacted: secret,
      state: { handler, secret },
    });
  for (let number = 1; number <= 3; number += 1) file(`63.71-${number}`, '63.71');
  for (let number = 1; number <= 2; number += 1) file(`63.72-${number}`, '63.72');
  file('63.72-3', '63.72', true);
  return ledger;
}
