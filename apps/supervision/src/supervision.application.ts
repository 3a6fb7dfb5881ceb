import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { applyHttpDefaults } from '#http';
import { attachLogger } from '#observability';
import { LedgerReader } from './case-timeline/ledger-reader.adapter.js';
import { languages } from './language/languages.mapper.js';
import { builtAssets } from './pages/built-assets.middleware.js';
import { compressedAnswers } from './pages/compressed-answers.middleware.js';
import { sessionCookie } from './sign-in/session.middleware.js';
import type { SupervisionConfig } from './supervision.config.js';
import { SupervisionModule } from './supervision.module.js';

/** Supervision, reading the ledger and ready to listen. */
export async function createApplication(config: SupervisionConfig): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(SupervisionModule.with(config), {
    bufferLogs: true,
    forceCloseConnections: true,
  });
  attachLogger(app);
  app.use(compressedAnswers());
  app.use('/assets', builtAssets(config.pagesFolder));
  applyHttpDefaults(app, {
    contentSecurityPolicy: {
      // Signing out is a form whose answer leads on to the identity provider, which browsers count as its target.
      'form-action': ["'self'", new URL(config.identityProvider.issuer).origin],
    },
    errorStatuses: {
      EVIDENCE_CHAIN_BROKEN: 409,
      EVIDENCE_NOT_SIGNED: 409,
      BROKER_UNAVAILABLE: { status: 503, retryAfterSeconds: 5 },
      HUB_AWAY: { status: 503, retryAfterSeconds: 5 },
      HUB_NOT_CONNECTED: 404,
    },
    languages,
  });
  if (config.publicUrl.startsWith('https:')) app.set('trust proxy', 1);
  SwaggerModule.setup('openapi', app, openApi(app), { ui: false, raw: ['json'], jsonDocumentUrl: 'openapi.json' });
  await app.init();
  app.connectMicroservice({ strategy: app.get(LedgerReader).server });
  await app.startAllMicroservices();
  return app;
}

const openApi = (app: NestExpressApplication): OpenAPIObject =>
  SwaggerModule.createDocument(
    app,
    new DocumentBuilder()
      .setTitle('LAPOR! supervision')
      .setDescription("The province's view of every complaint. All of `/api` wants the session that signing in begins.")
      .setVersion('1.0')
      .addCookieAuth(sessionCookie)
      .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'SUPERVISION_OPERATOR_TOKEN' }, 'operator')
      .build(),
  );
