import { constants } from 'node:zlib';
import compression from 'compression';
import type { Request, RequestHandler, Response } from 'express';

/**
 * Sends pages and JSON compressed: a regency office on a slow line waits for bytes. What is streamed goes
 * as it is, for a compressor gathers before it sends: live changes, and files, which say how far they are.
 */
export const compressedAnswers = (): RequestHandler =>
  compression({
    filter: (request: Request, response: Response) => !isStreamed(response) && compression.filter(request, response),
    // Beyond it the processor takes longer than the line gains.
    brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
  });

const isStreamed = (response: Response): boolean =>
  response.hasHeader('Content-Disposition') || response.getHeader('Content-Type') === 'text/event-stream';
