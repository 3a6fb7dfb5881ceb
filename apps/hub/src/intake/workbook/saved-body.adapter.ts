import { createWriteStream } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { problem } from '#http';
import type { ParticipantSignature } from '../../participant/participant-signature.adapter.js';

/** Largest file that is taken. */
export const mostUploadBytes = 50 * 1024 * 1024;

/**
 * Writes the body of a request to a file.
 * @throws a 413 problem beyond {@link mostUploadBytes}
 */
export async function saveBody(request: IncomingMessage, path: string, signature: ParticipantSignature | null) {
  const tooLarge = () =>
    problem(413, 'Body too large', { detail: `A workbook may have ${mostUploadBytes / 1024 / 1024} MB at most.` });
  if (Number(request.headers['content-length'] ?? 0) > mostUploadBytes) throw tooLarge();
  let bytes = 0;
  await pipeline(
    request,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        bytes += chunk.length;
        if (bytes > mostUploadBytes) throw tooLarge();
        signature?.update(chunk);
        yield chunk;
      }
    },
    createWriteStream(path),
  );
}
