import { readEnvironment, variable } from '#config';
import type { BrokerAddress } from '#messaging';

/** One way to get events from the in-topics into the database, run as a process of its own. */
export interface ArmSetting {
  readonly databaseUrl: string;
  readonly broker: BrokerAddress;
  readonly topics: readonly string[];
  /** Events that lie in the topics. */
  readonly events: number;
}

export function readArmSetting(clientId: string): ArmSetting {
  const { databaseUrl, brokers, username, password, topics, events } = readEnvironment({
    databaseUrl: variable.url('DATABASE_URL'),
    brokers: variable.list('KAFKA_BROKERS'),
    username: variable.string('KAFKA_USERNAME'),
    password: variable.string('KAFKA_PASSWORD'),
    topics: variable.list('BENCH_TOPICS'),
    events: variable.integer('BENCH_EVENTS'),
  });
  return { databaseUrl, broker: { brokers, username, password, tls: false, clientId }, topics, events };
}

/** Counts from the first event handed over until all are done, then says the rate to the process that started this one. */
export class Stopwatch {
  private startedAt: number | null = null;
  private done = 0;
  private readonly finished = Promise.withResolvers<undefined>();

  constructor(private readonly events: number) {}

  start(): void {
    this.startedAt ??= performance.now();
  }

  add(events: number): void {
    this.done += events;
    if (this.done >= this.events) this.finished.resolve(undefined);
  }

  /** Resolves to events per second once all events are done. */
  async rate(): Promise<number> {
    await this.finished.promise;
    return (this.done / (performance.now() - (this.startedAt ?? 0))) * 1_000;
  }
}

/** The line by which an arm tells its rate. */
export function tellRate(rate: number): void {
  process.stdout.write(`${JSON.stringify({ eventsPerSecond: rate })}\n`);
}
