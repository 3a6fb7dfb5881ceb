import type { INestApplication } from '@nestjs/common';

/** Starts to take requests. A taken port ends the process with a sentence instead of a stack trace. */
export async function listen(app: INestApplication, port: number): Promise<void> {
  try {
    await app.listen(port);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    process.stderr.write(`Port ${port} is taken; set PORT to a free one.\n`);
    process.exit(1);
  }
}
