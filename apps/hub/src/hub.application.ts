import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { applyHttpDefaults } from '#http';
import { attachLogger } from '#observability';
import { InTopicReader } from './complaint/in-topic-reader.adapter.js';
import type { HubConfig } from './hub.config.js';
import { HubModule } from './hub.module.js';
import { RegisterParticipants } from './participant/register-participants.handler.js';
import { ReplayPublished } from './replay/replay-published.handler.js';
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
  await app.get(ReplayPublished).handle();
  app.connectMicroservice({ strategy: app.get(InTopicReader).server });
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
