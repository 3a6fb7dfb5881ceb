import { resolve } from 'node:path';
import type { DynamicModule } from '@nestjs/common';
import { ServeStaticModule } from '@nestjs/serve-static';
import type { Response } from 'express';

/** Addresses that are never a page: an unknown one of them is a 404 and not the pages' own. */
const notPages = [
  '/api/{*path}',
  '/v1/{*path}',
  '/auth/{*path}',
  '/kisah-sukses',
  '/kisah-sukses/{*path}',
  '/health/{*path}',
  '/metrics',
  '/openapi.json',
  '/assets/{*path}',
];

/** Serves the built pages; any other address is the pages' to route. */
export const pagesModule = (folder: string): DynamicModule =>
  ServeStaticModule.forRoot({
    rootPath: resolve(folder),
    exclude: notPages,
    serveStaticOptions: { index: false, setHeaders: askAgain },
  });

/** A page names the assets of one build. */
function askAgain(response: Response): void {
  response.setHeader('Cache-Control', 'no-cache');
}
