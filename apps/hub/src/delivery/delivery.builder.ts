import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { Type } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import { TypeOrmModule } from '@nestjs/typeorm';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { loadProvince, participantsOf } from '#config';
import { inTopic, outTopic, type ComplaintEvent } from '#contract';
import { applyHttpDefaults } from '#http';
import { Broker, BrokerUnavailable, type Subscription, type TopicRecords } from '#messaging';
import { eventually } from '#testing';
import { RecordEvents } from '../complaint/record-events.handler.js';
import { ConfigModule } from '../config.module.js';
import type { GivenCredentials, HubConfig, NationalConfig } from '../hub.config.js';
import { hubDataSourceOptions } from '../hub.data-source.js';
import { CachedParticipants } from '../participant/cached-participant.adapter.js';
import { ParticipantRepository, type Credentials } from '../participant/participant.repository.js';
import { RegisterParticipants } from '../participant/register-participants.handler.js';
import { DELIVERY_SETTINGS, deliverySettings, type DeliverySettings } from './delivery-settings.js';
import { DeliveryModule } from './delivery.module.js';
import { LaneQuery, type LaneStatus, type PendingStatus } from './status/lane.query.js';

export const operatorToken = 'operator-token-of-the-spec';

/** Quick enough for a spec, with the same proportions as in earnest. */
const quickSettings: DeliverySettings = {
  ...deliverySettings,
  lease: 5_000,
  renewal: 200,
  callTimeout: 1_000,
  failuresThatOpen: 3,
  openFor: 150,
  poll: 500,
  pendingPoll: 20,
  retry: { first: 20, longest: 200, mostAttempts: 3 },
};

const everyTopic = participantsOf(loadProvince()).flatMap(({ code }) => [inTopic(code), outTopic(code)]);

/** Keeps what was published, or is down. */
export class RecordingBroker extends Broker {
  readonly records: { topic: string; key: string; event: ComplaintEvent }[] = [];
  isDown = false;

  publish(batches: readonly TopicRecords[]): Promise<void> {
    if (this.isDown) return Promise.reject(new BrokerUnavailable(new Error('down')));
    for (const { topic, records } of batches) {
      for (const { key, value } of records) {
        this.records.push({ topic, key, event: JSON.parse(value.toString()) as ComplaintEvent });
      }
    }
    return Promise.resolve();
  }

  on(topic: string): ComplaintEvent[] {
    return this.records.filter((record) => record.topic === topic).map(({ event }) => event);
  }

  subscribe(): Promise<Subscription> {
    return Promise.reject(new Error('Delivery subscribes to nothing.'));
  }

  /** Every topic is there. */
  topics = () => Promise.resolve(new Set(everyTopic));
  ping = () => Promise.resolve();
  close = () => Promise.resolve();
}

export interface HubOptions {
  databaseUrl: string;
  broker: Broker;
  national?: Partial<NationalConfig> & { url: string };
  credentials?: GivenCredentials[];
  identityKey?: JWK;
  settings?: Partial<DeliverySettings>;
  /** Parts of the hub besides delivery. */
  modules?: Type[];
}

/** The delivery of a hub, with the ledger it reads. */
export interface DeliveringHub {
  url: string;
  /** Brings events into the ledger, in one batch. */
  record: (...events: ComplaintEvent[]) => Promise<void>;
  lane: (destination: string) => Promise<LaneStatus | undefined>;
  pending: (destination: string) => Promise<PendingStatus[]>;
  /** Changes how a participant is told while the hub runs. */
  addCredentials: (credentials: GivenCredentials & Credentials) => Promise<void>;
  get: NestExpressApplication['get'];
  close: () => Promise<void>;
}

export async function startHub(options: HubOptions): Promise<DeliveringHub> {
  const config = configOf(options, options.identityKey ?? (await newKeyPair()).privateKey);
  const settings = { ...quickSettings, ...options.settings };
  const module = await Test.createTestingModule({
    imports: [
      ConfigModule.with(config),
      TypeOrmModule.forRoot({ ...hubDataSourceOptions(options.databaseUrl), retryAttempts: 0 }),
      {
        module: class BrokerModule {},
        global: true,
        providers: [{ provide: Broker, useValue: options.broker }],
        exports: [Broker],
      },
      DeliveryModule,
      ...(options.modules ?? []),
    ],
  })
    .overrideProvider(DELIVERY_SETTINGS)
    .useValue(settings)
    .compile();
  const app = module.createNestApplication<NestExpressApplication>({ logger: false });
  applyHttpDefaults(app);
  await app.get(RegisterParticipants, { strict: false }).handle();
  await app.listen(0, '127.0.0.1');
  const query = app.get(LaneQuery, { strict: false });
  const recordEvents = app.get(RecordEvents, { strict: false });
  let offset = 0;
  return {
    url: `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`,
    record: async (...events) => {
      const receivedAt = new Date().toISOString();
      const place = { topic: 'spec', partition: 0, receivedAt, record: Buffer.alloc(0) };
      const { applied } = await recordEvents.handle({
        unreadable: [],
        events: events.map((event) => ({ event, receivedAt, record: { ...place, offset: String(offset++) } })),
      });
      if (applied < events.length) throw new Error(`Only ${applied} of ${events.length} events were applied.`);
    },
    lane: async (destination) => (await query.lanes()).find((lane) => lane.destination === destination),
    pending: (destination) => query.pending(destination, 0, 1_000),
    addCredentials: async ({ code, ...given }) => {
      await app.get(ParticipantRepository, { strict: false }).change(code, given);
      app.get(CachedParticipants, { strict: false }).forget();
    },
    get: app.get.bind(app),
    close: () => app.close(),
  };
}

function configOf({ databaseUrl, national, credentials = [] }: HubOptions, identityKey: JWK): HubConfig {
  return {
    port: 0,
    databaseUrl,
    kafka: { brokers: [], username: '', password: '', tls: false },
    secretKey: randomBytes(32),
    identityKey,
    operatorToken,
    province: loadProvince(),
    credentials,
    national: national
      ? {
          clientId: 'agency',
          clientSecret: 'agency-secret',
          webhookSecret: 'webhook-secret',
          pollSeconds: 60,
          requestsPerSecond: 1_000,
          stampOffset: '+07:00',
          ...national,
        }
      : null,
    historyAfterDays: 90,
    resendAfterSeconds: 86_400,
    stallSeconds: 3_600,
    takeoverSeconds: 15,
    instanceId: 'spec',
    logLevel: 'silent',
  };
}

export async function newKeyPair(): Promise<{ privateKey: JWK; publicKey: JWK }> {
  const { privateKey, publicKey } = await generateKeyPair('ECDH-ES', { crv: 'P-256', extractable: true });
  return { privateKey: await exportJWK(privateKey), publicKey: await exportJWK(publicKey) };
}

/** Waits until the condition holds, and says what it was when it never does. */
export const until = (what: string, holds: () => boolean | Promise<boolean>): Promise<void> =>
  eventually(
    async () => {
      if (!(await holds())) throw new Error(`Waited in vain until ${what}.`);
    },
    { interval: 10 },
  );
