import type { INestApplication } from '@nestjs/common';

/**
 * Starts to take requests. A port that is taken, or an address that is not this machine's, ends the process with a
 * sentence instead of a stack trace.
 *
 * @param host the address to listen on; without one, all of this machine's
 */
export async function listen(app: INestApplication, port: number, host?: string): Promise<void> {
  try {
    await (host === undefined ? app.listen(port) : app.listen(port, host));
  } catch (error) {
    const sentence = sentences[(error as NodeJS.ErrnoException).code ?? ''];
    if (sentence === undefined) throw error;
    process.stderr.write(`${sentence(port, host)}\n`);
    process.exit(1);
  }
}

type Sentence = (port: number, host: string | undefined) => string;

const taken: Sentence = (port) => `Port ${port} is taken; set PORT to a free one.`;
const notOurs: Sentence = (_port, host) => `This machine has no address ${host}; set HOST to one it has.`;
const sentences: Readonly<Record<string, Sentence>> = {
  EADDRINUSE: taken,
  EADDRNOTAVAIL: notOurs,
  ENOTFOUND: notOurs,
};
