import type { Page } from 'playwright-core';
import { eventually } from './eventually.adapter.js';
import { asked } from './figures.adapter.js';

export interface ApiWarning {
  readonly id: number;
  readonly rule: number;
  readonly kind: string;
  readonly participant: { readonly code: string; readonly name: string };
  readonly count: number;
  readonly acknowledgements: readonly unknown[];
}

interface ApiRules {
  readonly items: readonly { readonly id: number }[];
}

interface ApiSettings {
  readonly versions: readonly { readonly version: number }[];
}

interface ApiDeliveries {
  readonly messages: readonly { readonly address: string; readonly state: string }[];
}

/** Supervision looks every so many seconds; a look may just have been when a rule was made. */
const lookedWithin = 40;

/** Orders something of the API as whoever looks at the page. */
async function ordered<Answer>(page: Page, address: string, data: object): Promise<Answer> {
  const answer = await page.context().request.post(address, { data });
  if (!answer.ok()) throw new Error(`${address} was answered with ${answer.status()}: ${await answer.text()}`);
  return (await answer.json()) as Answer;
}

/** A rule that warns of what is overdue, and has told so by mail, made the first time that somebody asks for it. */
export class Alerts {
  /** Who is told. */
  readonly address = 'kepala.bidang@kalselprov.go.id';
  private told: Promise<number> | undefined;

  constructor(
    private readonly supervisor: () => Promise<Page>,
    private readonly late: () => Promise<string>,
  ) {}

  /** Number of the rule. */
  rule(): Promise<number> {
    this.told ??= this.tell();
    return this.told;
  }

  /** What is open by a rule. */
  async openBy(page: Page, rule: number): Promise<ApiWarning[]> {
    const { items } = await asked<{ items: ApiWarning[] }>(page, '/api/alerts/open');
    return items.filter((warning) => warning.rule === rule);
  }

  /** Waits for what a rule finds. */
  async found(page: Page, rule: number): Promise<ApiWarning[]> {
    let warnings: ApiWarning[] = [];
    await eventually(async () => {
      warnings = await this.openBy(page, rule);
      if (warnings.length === 0) throw new Error(`Rule ${rule} has not warned of anything.`);
    }, lookedWithin);
    return warnings;
  }

  /** Whenever this is: nothing is quiet. */
  async endQuiet(page: Page): Promise<void> {
    const { versions } = await asked<ApiSettings>(page, '/api/alerts/settings');
    await ordered(page, '/api/alerts/settings', {
      ...{ quietFrom: null, quietTo: null, quietDaysOff: false, digestAt: '07:30' },
      ...{ basedOn: versions[0]?.version, reason: 'Masa uji coba tanpa jam tenang.' },
    });
  }

  private async tell(): Promise<number> {
    await this.late();
    const page = await this.supervisor();
    await this.endQuiet(page);
    const { items } = await ordered<ApiRules>(page, '/api/alerts/rules', {
      ...{ name: 'Satu saja sudah terlambat', participants: [], emails: [this.address], webhookUrl: null },
      condition: { kind: 'overdue', parameters: { atLeast: 1 } },
      ...{ delivery: 'immediate', enabled: true, reason: 'Permintaan Kepala Bidang.' },
    });
    const rule = Math.max(...items.map(({ id }) => id));
    const [warning] = await this.found(page, rule);
    await page.context().request.post(`/api/alerts/${warning?.id}/acknowledgements`, {
      data: { note: 'Sudah ditelepon, dijawab hari ini.' },
    });
    await eventually(async () => {
      const { messages } = await asked<ApiDeliveries>(page, '/api/alerts/deliveries');
      if (messages.some(({ address, state }) => address === this.address && state === 'sent')) return;
      throw new Error('Nobody was told by mail.');
    }, lookedWithin);
    return rule;
  }
}
