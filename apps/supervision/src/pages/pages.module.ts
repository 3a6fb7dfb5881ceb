import { resolve } from 'node:path';
import type { DynamicModule } from '@nestjs/common';
import { ServeStaticModule } from '@nestjs/serve-static';
import type { Response } from 'express';

/** Addresses that are never a page: an unknown one of them is a 404 and not the pages' own. */
const notPages = [
  '/api/{*path}',
  '/v1/{*path}',
  '/auth/{*path}',
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
    serveStaticOptions: { index: false, setHeaders: cacheControl },
  });

/** What lies in `assets` carries the hash of its content in its name; a page names the assets of one build. */
function cacheControl(response: Response, path: string): void {
  const lasting = /[\\/]assets[\\/]/.test(path);
  response.setHeader('Cache-Control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
}
