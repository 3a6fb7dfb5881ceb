import type { ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import type { RequestHandler } from 'express';
import expressStaticGzip from 'express-static-gzip';

/** Serves the pages' code and styles, as they were compressed when they were built where they were. */
export const builtAssets = (folder: string): RequestHandler =>
  expressStaticGzip(resolve(folder, 'assets'), {
    enableBrotli: true,
    orderPreference: ['br'],
    index: false,
    // What lies there carries the hash of its content in its name.
    serveStatic: { immutable: true, maxAge: '365d', setHeaders: isWhatItSays },
  });

/** All that a file needs of what pages are sent with, a kilobyte for each: that is time on a slow line. */
function isWhatItSays(response: ServerResponse): void {
  response.setHeader('X-Content-Type-Options', 'nosniff');
}
