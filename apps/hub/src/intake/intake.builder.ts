import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import { TypeOrmModule } from '@nestjs/typeorm';
import { exportJWK, generateKeyPair } from 'jose';
import { loadProvince, participantsOf } from '#config';
import { inTopic, outTopic, type LaporEvent } from '#contract';
import { applyHttpDefaults, signWebhook } from '#http';
import { Broker, BrokerUnavailable, type Subscription, type TopicRecords } from '#messaging';
import { ConfigModule } from '../config.module.js';
import type { HubConfig, NationalConfig } from '../hub.config.js';
import { hubDataSourceOptions } from '../hub.data-source.js';
import { newSecret, RegisterParticipants } from '../participant/register-participants.handler.js';
import { SeedVocabulary } from '../vocabulary/seed-vocabulary.handler.js';
import { IntakeModule } from './intake.module.js';

const everyTopic = participantsOf(loadProvince()).flatMap(({ code }) => [inTopic(code), outTopic(code)]);

/** Keeps what was published, is down, or never acknowledges. */
export class RecordingBroker extends Broker {
  readonly records: { topic: string; key: string; value: string }[] = [];
  mood: 'well' | 'down' | 'silent' = 'well';

  publish(batches: readonly TopicRecords[]): Promise<void> {
    if (this.mood === 'down') return Promise.reject(new BrokerUnavailable(new Error('down')));
    if (this.mood === 'silent') return new Promise<void>(() => undefined);
    for (const { topic, records } of batches) {
      for (const { key, value } of records) this.records.push({ topic, key, value: value.toString() });
    }
    return Promise.resolve();
  }

  events(topic: string): LaporEvent[] {
    return this.records.filter((record) => record.topic === topic).map(({ value }) => JSON.parse(value) as LaporEvent);
  }

  subscribe(): Promise<Subscription> {
    return Promise.reject(new Error('Intake subscribes to nothing.'));
  }

  /** Every topic is there. */
  topics = () => Promise.resolve(new Set(everyTopic));
  ping = () => Promise.resolve();
  close = () => Promise.resolve();
}

export const operatorToken = 'operator-token-of-the-spec';
const province = loadProvince();
const secrets = new Map(participantsOf(province).map(({ code }) => [code, newSecret()]));

/** The ways in of a hub, without its ledger. */
export interface IntakeHub {
  url: string;
  broker: RecordingBroker;
  identityKey: HubConfig['identityKey'];
  get: NestExpressApplication['get'];
  close: () => Promise<void>;
}

export async function startIntake(databaseUrl: string, national: NationalConfig | null = null): Promise<IntakeHub> {
  const broker = new RecordingBroker();
  const { privateKey } = await generateKeyPair('ECDH-ES', { crv: 'P-256', extractable: true });
  const identityKey = await exportJWK(privateKey);
  const config: HubConfig = {
    port: 0,
    databaseUrl,
    kafka: { brokers: [], username: '', password: '', tls: false },
    secretKey: randomBytes(32),
    identityKey,
    operatorToken,
    province,
    credentials: [...secrets].map(([code, secret]) => ({ code, secret })),
    national,
    historyAfterDays: 90,
    resendAfterSeconds: 86_400,
    stallSeconds: 3_600,
    takeoverSeconds: 15,
    instanceId: 'spec',
    logLevel: 'silent',
  };
  const module = await Test.createTestingModule({
    imports: [
      ConfigModule.with(config),
      TypeOrmModule.forRoot({ ...hubDataSourceOptions(databaseUrl), retryAttempts: 0 }),
      {
        module: class BrokerModule {},
        global: true,
        providers: [{ provide: Broker, useValue: broker }],
        exports: [Broker],
      },
      IntakeModule,
    ],
  }).compile();
  const app = module.createNestApplication<NestExpressApplication>({ logger: false });
  applyHttpDefaults(app, { errorStatuses: { BROKER_UNAVAILABLE: { status: 503, retryAfterSeconds: 5 } } });
  await app.get(RegisterParticipants, { strict: false }).handle();
  await app.get(SeedVocabulary, { strict: false }).handle();
  await app.listen(0, '127.0.0.1');
  return {
    url: `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`,
    broker,
    identityKey,
    get: app.get.bind(app),
    close: () => app.close(),
  };
}

/** Headers of a request that a participant signs. */
export function signedBy(code: string, body: string, at = new Date()): Record<string, string> {
  return { ...signWebhook({ secret: secretOf(code), id: 'message-1', at, body }) };
}

export const secretOf = (code: string): string => secrets.get(code) ?? '';
