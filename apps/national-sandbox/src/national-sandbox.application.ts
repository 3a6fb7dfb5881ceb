import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { Clock } from '#kernel';
import { applyHttpDefaults } from '#http';
import { attachLogger } from '#observability';
import { BehaviourHandler } from './behaviour/behaviour.handler.js';
import { maintenance } from './behaviour/maintenance.middleware.js';
import { CLOCK } from './clock.provider.js';
import { CallLogTypeormRepository } from './control/call-log.typeorm-repository.js';
import { recordCalls } from './control/record-calls.middleware.js';
import type { NationalSandboxConfig } from './national-sandbox.config.js';
import { NationalSandboxModule } from './national-sandbox.module.js';

/** The sandbox, ready to listen. */
export async function createApplication(config: NationalSandboxConfig): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(NationalSandboxModule.with(config), {
    bufferLogs: true,
    forceCloseConnections: true,
  });
  attachLogger(app);
  app.use(recordCalls(app.get(CallLogTypeormRepository), app.get<Clock>(CLOCK)));
  app.use(maintenance(app.get(BehaviourHandler)));
  app.useBodyParser('urlencoded', { limit: '1mb', extended: false });
  applyHttpDefaults(app, { errorStatuses: { COMPLAINT_NOT_FOUND: 404, ACTION_REFUSED: 409 } });
  SwaggerModule.setup('openapi', app, openApi(app), { ui: false, raw: ['json'], jsonDocumentUrl: 'openapi.json' });
  return app;
}

const openApi = (app: NestExpressApplication) =>
  SwaggerModule.createDocument(
    app,
    new DocumentBuilder()
      .setTitle('Simulasi – bukan SP4N-LAPOR!')
      .setDescription(
        'Assumption: SP4N-LAPOR! does not publish its API. This contract is our own and is told in docs/national-api.md.',
      )
      .setVersion('1.0')
      .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'From POST /oauth/token' }, 'agency')
      .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'CONTROL_TOKEN' }, 'control')
      .build(),
  );
