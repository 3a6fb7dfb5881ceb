import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { applyHttpDefaults } from '#http';
import { attachLogger } from '#observability';
import type { RegencyNodeConfig } from './regency-node.config.js';
import { RegencyNodeModule } from './regency-node.module.js';

/** The node, ready to listen. */
export async function createApplication(config: RegencyNodeConfig): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(RegencyNodeModule.with(config), {
    bufferLogs: true,
    forceCloseConnections: true,
  });
  attachLogger(app);
  applyHttpDefaults(app, {
    errorStatuses: { COMPLAINT_NOT_FOUND: 404, LETTER_NOT_FOUND: 404, ACTION_REFUSED: 409, NOT_IN_CONTRACT: 422 },
  });
  SwaggerModule.setup('openapi', app, openApi(app), { ui: false, raw: ['json'], jsonDocumentUrl: 'openapi.json' });
  return app;
}

const openApi = (app: NestExpressApplication): OpenAPIObject =>
  SwaggerModule.createDocument(
    app,
    new DocumentBuilder()
      .setTitle('Reference regency node')
      .setDescription("A regency's own complaint system, connected to the hub. See docs/connect-a-regency.md.")
      .setVersion('1.0')
      .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'The apiToken of the regency in REGENCIES_FILE' })
      .build(),
  );
