import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { inTopic } from '#contract';
import { applyHttpDefaults } from '#http';
import { BatchServer, Broker } from '#messaging';
import { attachLogger } from '#observability';
import { inTopics } from './complaint/ledger.consumer.js';
import type { HubConfig } from './hub.config.js';
import { HubModule } from './hub.module.js';
import { ParticipantDirectory } from './participant/participant.directory.js';
import { RegisterParticipants } from './participant/register-participants.handler.js';
import { SeedVocabulary } from './vocabulary/seed-vocabulary.handler.js';

/** The hub, taking events from its in-topics and ready to listen. */
export async function createApplication(config: HubConfig): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(HubModule.with(config), {
    bufferLogs: true,
    forceCloseConnections: true,
  });
  attachLogger(app);
  applyHttpDefaults(app, { errorStatuses: { BROKER_UNAVAILABLE: { status: 503, retryAfterSeconds: 5 } } });
  SwaggerModule.setup('openapi', app, openApi(app), { ui: false, raw: ['json'], jsonDocumentUrl: 'openapi.json' });
  await app.get(RegisterParticipants).handle();
  await app.get(SeedVocabulary).handle();
  const directory = app.get(ParticipantDirectory);
  app.connectMicroservice({
    strategy: new BatchServer({
      broker: app.get(Broker),
      pattern: inTopics,
      groupId: 'hub',
      topics: async () => [...(await directory.codes())].map(inTopic),
      concurrency: 2,
    }),
  });
  await app.startAllMicroservices();
  return app;
}

const openApi = (app: NestExpressApplication): OpenAPIObject =>
  SwaggerModule.createDocument(
    app,
    new DocumentBuilder()
      .setTitle('LAPOR! hub')
      .setDescription(
        'The HTTPS gateway of participants, signed by Standard Webhooks, and the API of operators. ' +
          'What travels over Kafka is in /asyncapi.',
      )
      .setVersion('1.0')
      .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'HUB_OPERATOR_TOKEN' })
      .build(),
  );
