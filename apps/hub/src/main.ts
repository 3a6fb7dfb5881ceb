import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { exitOnBadConfiguration } from '#config';
import { applyHttpDefaults, listen } from '#http';
import { Broker, BatchServer } from '#messaging';
import { attachLogger } from '#observability';
import { inTopic } from '#contract';
import { inTopics } from './complaint/ledger.consumer.js';
import { readHubConfig } from './hub.config.js';
import { HubModule } from './hub.module.js';
import { ParticipantDirectory } from './participant/participant.directory.js';
import { RegisterParticipants } from './participant/register-participants.handler.js';
import { SeedVocabulary } from './vocabulary/seed-vocabulary.handler.js';

const config = exitOnBadConfiguration(readHubConfig);
const app = await NestFactory.create<NestExpressApplication>(HubModule.with(config), { bufferLogs: true });
attachLogger(app);
applyHttpDefaults(app, { bodyLimit: '1mb', errorStatuses: { BROKER_UNAVAILABLE: 503 } });
await app.get(RegisterParticipants).handle();
await app.get(SeedVocabulary).handle();
app.connectMicroservice({
  strategy: new BatchServer({
    broker: app.get(Broker),
    pattern: inTopics,
    groupId: 'hub',
    topics: async () => [...(await app.get(ParticipantDirectory).codes())].map(inTopic),
    concurrency: 2,
  }),
});
await app.startAllMicroservices();
await listen(app, config.port);
