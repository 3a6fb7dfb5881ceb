import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { Endpoints } from '../../../apps/local/src/federation/endpoints.js';
import { TestFederation } from '../../journeys/support/test-federation.adapter.js';
import { Alerts } from './alerts.adapter.js';
import { Cases } from './cases.adapter.js';
import { launchChromium } from './chromium.adapter.js';
import { Letters } from './letters.adapter.js';
import { looks, type Look } from './look.js';
import { Meetings } from './meetings.adapter.js';
import { Reviews } from './reviews.adapter.js';
import { loadSample } from './sample.adapter.js';
import { Stories } from './stories.adapter.js';

/** The first person of a role, or the province's second one: some things take two. */
export type Role = Endpoints['people'][number]['role'] | 'second-supervisor';
type Session = Awaited<ReturnType<BrowserContext['storageState']>>;

const patienceMilliseconds = 60_000;

/** A federation with the sample province in it, and people with browsers who look at it. */
export class Stage {
  readonly cases: Cases;
  readonly reviews = new Reviews({
    one: () => this.visitor('province-supervisor'),
    other: () => this.visitor('second-supervisor'),
  });
  readonly letters: Letters;
  readonly alerts = new Alerts(
    () => this.visitor('province-supervisor'),
    () => this.cases.late(),
  );
  readonly meetings = new Meetings({
    supervisor: () => this.visitor('province-supervisor'),
    leader: () => this.visitor('regency-leader'),
    complaint: () => this.cases.transferred(),
  });
  readonly stories = new Stories({
    one: () => this.visitor('province-supervisor'),
    other: () => this.visitor('second-supervisor'),
  });
  private readonly contexts: BrowserContext[] = [];
  private readonly sessions = new Map<Role, Promise<Session>>();
  private faults: string[] = [];

  private constructor(
    readonly federation: TestFederation,
    private readonly browser: Browser,
  ) {
    this.cases = new Cases(federation);
    this.letters = new Letters(federation, this.cases, () => this.visitor('province-supervisor'));
  }

  static async open(): Promise<Stage> {
    const federation = await TestFederation.start();
    let browser: Browser | undefined;
    try {
      browser = await launchChromium();
      await loadSample(federation);
      return new Stage(federation, browser);
    } catch (error) {
      await browser?.close();
      await federation.stop();
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.federation.stop();
  }

  get endpoints(): Endpoints {
    return this.federation.endpoints;
  }

  nameOf(role: Role): string {
    const [wanted, place] = role === 'second-supervisor' ? (['province-supervisor', 1] as const) : ([role, 0] as const);
    const person = this.endpoints.people.filter((candidate) => candidate.role === wanted)[place];
    if (person === undefined) throw new Error(`Nobody is ${role}.`);
    return person.name;
  }

  /** A browser in which nobody has signed in. Relative addresses are supervision's. */
  stranger(look: Look = looks['1440-terang']): Promise<Page> {
    return this.browse(look);
  }

  /** A browser in which somebody of this role has signed in, by the issuer's page. */
  async visitor(role: Role, look: Look = looks['1440-terang']): Promise<Page> {
    const session = this.sessions.get(role) ?? this.sessionOf(role);
    this.sessions.set(role, session);
    return this.browse(look, { storageState: await session });
  }

  /** Chooses a person on the issuer's page, where `page` is. */
  async signIn(page: Page, role: Role): Promise<void> {
    await page.getByRole('button', { name: this.nameOf(role) }).click();
    await page.getByTestId('account').waitFor();
  }

  /** Closes all browsers. Gives what went wrong inside their pages, which nobody may have seen. */
  async clear(): Promise<readonly string[]> {
    await Promise.all(this.contexts.splice(0).map((context) => context.close()));
    const faults = this.faults;
    this.faults = [];
    return faults;
  }

  private async sessionOf(role: Role): Promise<Session> {
    const page = await this.browse(looks['1440-terang']);
    await page.goto('/');
    await this.signIn(page, role);
    return page.context().storageState();
  }

  private async browse({ width, height, theme }: Look, more: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({
      baseURL: this.endpoints.supervision.url,
      viewport: { width, height },
      colorScheme: theme,
      reducedMotion: 'reduce',
      locale: 'id-ID',
      timezoneId: 'Asia/Makassar',
      ...more,
    });
    this.contexts.push(context);
    context.setDefaultTimeout(patienceMilliseconds);
    context.on('weberror', (fault) => this.faults.push(fault.error().message));
    context.on('console', (message) => {
      // Answers that are no success are the business of who asked for them.
      const isAnswer = message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && !isAnswer) this.faults.push(message.text());
    });
    return context.newPage();
  }
}
