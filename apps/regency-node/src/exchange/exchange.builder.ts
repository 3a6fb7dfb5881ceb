import { randomInt, randomUUID } from 'node:crypto';
import {
  complaintEventType,
  inTopic,
  outTopic,
  type ComplaintEventData,
  type ComplaintEventName,
  type LaporEvent,
} from '#contract';
import { applyTopology, KafkajsBroker } from '#messaging';
import { createKafkaUser, createTestDatabase, eventually, testKafka, type TestDatabase } from '#testing';
import { aKeyPair, aRegency, aRunningNode, type KeyPair, type RunningNode } from '../regency-node.builder.js';
import type { Regency } from '../regency/regency.js';

export const report = {
  title: 'Jalan berlubang',
  body: 'Jalan berlubang.',
  channel: 'website' as const,
  anonymous: false,
  secret: false,
};

export interface CaseFile {
  status: string;
  reporter: object | null;
  answers: object[];
  history: { name: string; source: string }[];
  ledgerVersion: number;
}

export interface Unapplied {
  reason: string;
  awaitedComplaintId: string | null;
  value: string;
}

/** A node that speaks for two regencies over a real broker, seen from the hub's side of their topics. */
export class RunningExchange {
  /** What arrived in the in-topics, in the order of arrival. */
  readonly arrived: LaporEvent[] = [];
  /** Version of the ledger entry that was delivered last. */
  version = 0;
  node!: RunningNode;

  readonly banjarmasin: string;
  readonly banjar: string;

  private constructor(
    private readonly regencies: readonly [banjarmasin: Regency, banjar: Regency],
    /** Those of {@link banjarmasin}. */
    readonly keys: KeyPair,
    private readonly database: TestDatabase,
    private readonly hub: KafkajsBroker,
  ) {
    [this.banjarmasin, this.banjar] = [regencies[0].code, regencies[1].code];
  }

  static async start(): Promise<RunningExchange> {
    const [banjarmasin, banjar] = codesOfTheirOwn();
    const admin = { ...testKafka(), tls: false, clientId: 'regency-node-spec' };
    await applyTopology({ ...admin, participants: [banjarmasin, banjar] });
    const keys = await aKeyPair();
    const kafkaPassword = randomUUID();
    await createKafkaUser(banjarmasin, kafkaPassword);
    await createKafkaUser(banjar, kafkaPassword);
    const regencies: [Regency, Regency] = [
      aRegency(banjarmasin, { kafkaPassword, privateJwk: keys.privateJwk }),
      aRegency(banjar, { kafkaPassword, privateJwk: (await aKeyPair()).privateJwk }),
    ];
    const hub = new KafkajsBroker(admin);
    const exchange = new RunningExchange(regencies, keys, await createTestDatabase(), hub);
    await hub.subscribe({
      groupId: `spec-${randomUUID()}`,
      topics: [inTopic(banjarmasin), inTopic(banjar)],
      handle: ({ records }) => {
        for (const { value } of records) exchange.arrived.push(JSON.parse(value?.toString() ?? '') as LaporEvent);
        return Promise.resolve();
      },
    });
    await exchange.startNode();
    return exchange;
  }

  async startNode(brokers = testKafka().brokers): Promise<void> {
    this.node = await aRunningNode(this.regencies, { databaseUrl: this.database.url, kafka: { brokers, tls: false } });
  }

  async close(): Promise<void> {
    await this.node.stop();
    await this.hub.close();
    await this.database.drop();
  }

  arrivedAbout(subject: string, count: number): Promise<LaporEvent[]> {
    return sought(
      () => this.arrived.filter((event) => event.subject === subject),
      (events) => events.length >= count,
    );
  }

  /** A delivery of the hub, of the ledger entry that comes next. */
  delivered<Name extends ComplaintEventName>(name: Name, subject: string, data: ComplaintEventData[Name]) {
    this.version += 1;
    return {
      specversion: '1.0',
      id: randomUUID(),
      source: 'national',
      type: complaintEventType(name),
      subject,
      time: new Date().toISOString(),
      ledgerversion: this.version,
      ledgerhash: 'a'.repeat(64),
      data,
    };
  }

  filed(trackingId: number, reporter?: string) {
    return this.delivered('filed', `national-${trackingId}`, { ...report, ...(reporter && { reporter }) });
  }

  disposed(subject: string) {
    return this.delivered('disposed', subject, { to: [{ participant: this.banjarmasin, lead: true }] });
  }

  /** To {@link banjarmasin}. */
  deliver(...values: (object | string)[]): Promise<void> {
    return this.hub.publish([
      {
        topic: outTopic(this.banjarmasin),
        records: values.map((value) => ({
          key: typeof value === 'object' && 'subject' in value ? String(value.subject) : 'poison',
          value: typeof value === 'string' ? value : JSON.stringify(value),
        })),
      },
    ]);
  }

  caseFile(id: string, until: (caseFile: CaseFile) => boolean = () => true): Promise<CaseFile> {
    return sought(
      async () => (await this.node.as(this.banjarmasin).get<CaseFile>(`/complaints/${id}`)).data,
      (data) => 'history' in data && until(data),
    );
  }

  unapplied(until: (records: Unapplied[]) => boolean): Promise<Unapplied[]> {
    return sought(async () => (await this.node.as(this.banjarmasin).get<Unapplied[]>('/unapplied')).data, until);
  }
}

/** Codes that no other spec on the shared broker uses. */
function codesOfTheirOwn(): [string, string] {
  const province = String(randomInt(10, 63));
  const number = randomInt(10, 98);
  return [`${province}.${number}`, `${province}.${number + 1}`];
}

export const sought = <Value>(look: () => Value | Promise<Value>, found: (value: Value) => boolean): Promise<Value> =>
  eventually(async () => {
    const value = await look();
    if (!found(value)) throw new Error(`Not found yet; last seen: ${JSON.stringify(value)}`);
    return value;
  });
