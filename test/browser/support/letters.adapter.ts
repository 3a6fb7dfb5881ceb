import type { Page } from 'playwright-core';
import { until } from '../../../apps/local/src/actors/until.adapter.js';
import type { TestFederation } from '../../journeys/support/test-federation.adapter.js';
import type { Cases } from './cases.adapter.js';
import { asked } from './figures.adapter.js';

interface ApiLetter {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}

interface ApiClocks {
  readonly items: readonly { readonly complaintId: string }[];
}

/** Orders something of the API as whoever looks at the page. */
async function ordered(page: Page, address: string, data: object): Promise<ApiLetter> {
  const answer = await page.context().request.post(address, { data });
  if (!answer.ok()) throw new Error(`${address} was answered with ${answer.status()}: ${await answer.text()}`);
  return (await answer.json()) as ApiLetter;
}

/** Letters of the province that really went through the systems, each the first time that somebody asks for it. */
export class Letters {
  private kept: Promise<string> | undefined;
  private replied: Promise<string> | undefined;
  private own: Promise<string> | undefined;

  constructor(
    private readonly federation: TestFederation,
    private readonly cases: Cases,
    private readonly supervisor: () => Promise<Page>,
  ) {}

  /** Somebody's complaint that is late, with the regency that is late with it. */
  async late(page: Page): Promise<{ readonly participant: string; readonly complaint: string }> {
    const participant = await this.cases.late();
    const kinds = 'disposition,first-follow-up,completion';
    const address = `/api/clocks?state=overdue&clock=${kinds}&participant=${participant}`;
    const { items } = await asked<ApiClocks>(page, address);
    const [first] = items;
    if (first === undefined) throw new Error(`${participant} is late with nothing.`);
    return { participant, complaint: first.complaintId };
  }

  /** Id of a draft that nobody issues. */
  draft(): Promise<string> {
    this.kept ??= this.supervisor().then(async (page) => (await this.write(page)).id);
    return this.kept;
  }

  /** Id of one that its regency answered. */
  answered(): Promise<string> {
    this.replied ??= this.reply();
    return this.replied;
  }

  /** Id of one to the leader's own regency, about a general matter, that arrived there. */
  toLeader(): Promise<string> {
    this.own ??= this.supervisor().then((page) => this.general(page));
    return this.own;
  }

  /** Keeps a draft about what is late; another one each time. */
  async write(page: Page): Promise<ApiLetter> {
    const { participant, complaint } = await this.late(page);
    return ordered(page, '/api/letters', { participant, kind: 'teguran-1', complaints: [complaint] });
  }

  /** Id of a draft about one complaint that a regency is late with. */
  async about(page: Page, participant: string, complaint: string): Promise<string> {
    return (await ordered(page, '/api/letters', { participant, kind: 'teguran-1', complaints: [complaint] })).id;
  }

  /** Gives a draft up. */
  async giveUp(page: Page, id: string): Promise<void> {
    await ordered(page, `/api/letters/${id}/withdrawal`, { note: 'Sudah ditelepon.' });
  }

  /** Issues a draft, and waits until its regency has it. */
  async issue(page: Page, { id, version }: ApiLetter): Promise<string> {
    await ordered(page, `/api/letters/${id}/issue`, { basedOn: version });
    await this.standing(page, id, 'received');
    return id;
  }

  /** Resolves once a letter stands so. */
  async standing(page: Page, id: string, state: string): Promise<void> {
    await until(`letter ${id} as ${state}`, async () =>
      (await asked<ApiLetter>(page, `/api/letters/${id}`)).state === state ? true : undefined,
    );
  }

  /** The regency answers a letter, in its own system. */
  async answer(participant: string, id: string, text: string): Promise<void> {
    await this.federation.officer(participant).answerLetter(id, text, 'Dinas PUPR');
  }

  private async reply(): Promise<string> {
    const page = await this.supervisor();
    const { participant } = await this.late(page);
    const id = await this.issue(page, await this.write(page));
    await this.answer(participant, id, 'Laporan itu sedang kami kerjakan.\nPenyelesaiannya pekan depan.');
    await this.standing(page, id, 'answered');
    return id;
  }

  private async general(page: Page): Promise<string> {
    const draft = await ordered(page, '/api/letters', {
      ...{ participant: '63.71', kind: 'teguran-1', complaints: [] },
      subject: 'Keaktifan admin SP4N-LAPOR!',
      body: 'Dengan hormat,\n\nKami minta admin {instansi} masuk setiap hari kerja. Penjelasannya kami tunggu sampai {tenggat}.',
    });
    return this.issue(page, draft);
  }
}
