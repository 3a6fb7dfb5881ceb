import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Controller, Get, Logger, Module, type ExecutionContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { attachLogger, loggerModule, metricsModule } from './index.js';

const lines: string[] = [];
const destination = new Writable({
  write(chunk: Buffer, _encoding, done) {
    lines.push(chunk.toString('utf8'));
    done();
  },
});

@Controller()
class ProbeController {
  private readonly logger = new Logger(ProbeController.name);

  @Get('work')
  work(): string {
    this.logger.log({ msg: 'received', data: { reporter: 'Siti', title: 'Jalan berlubang' } });
    this.logger.warn({ config: { headers: { authorization: 'Bearer Siti', cookie: 'Siti' } } });
    this.logger.error(
      Object.assign(new Error('refused', { cause: new Error('connection lost') }), {
        code: '23505',
        detail: 'Key (name)=(Siti) already exists',
        parameters: ['Siti'],
      }),
    );
    return 'done';
  }
}

/** Whoever says the word may read the metrics. */
const readers = {
  canActivate: (context: ExecutionContext): boolean =>
    context.switchToHttp().getRequest<IncomingMessage>().headers.authorization === 'the word',
};

@Module({
  imports: [loggerModule('probe', 'info', destination), metricsModule(readers)],
  controllers: [ProbeController],
})
class ProbeModule {}

describe('loggerModule and metricsModule', () => {
  let app: NestExpressApplication;
  let base: string;

  beforeAll(async () => {
    app = await NestFactory.create<NestExpressApplication>(ProbeModule, { bufferLogs: true });
    attachLogger(app);
    await app.listen(0, '127.0.0.1');
    base = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  });

  afterAll(async () => {
    await app.close();
  });

  beforeEach(() => {
    lines.length = 0;
  });

  const logged = (): Record<string, unknown>[] => lines.map((line) => JSON.parse(line) as Record<string, unknown>);

  it('logs no personal data, whatever somebody hands to it', async () => {
    await fetch(`${base}/work?q=Siti`, { headers: { authorization: 'Bearer Siti', cookie: 'name=Siti' } });
    expect(logged()).toHaveLength(4);
    expect(lines.join('')).not.toContain('Siti');
    expect(lines.join('')).toContain('Jalan berlubang');
  });

  it('logs an error by its kind, code, message, causes and stack', async () => {
    await fetch(`${base}/work`);
    const { err } = logged().find(({ level }) => level === 'error') ?? {};
    expect(err).toEqual({
      type: 'Error',
      code: '23505',
      message: 'refused: connection lost',
      stack: expect.stringContaining('logger.module.spec'),
    });
  });

  it('logs a line a request, under the id that the caller gave', async () => {
    const response = await fetch(`${base}/work`, { headers: { 'x-request-id': 'trace-1' } });
    expect(response.headers.get('x-request-id')).toBe('trace-1');
    expect(logged().at(-1)).toMatchObject({
      level: 'info',
      app: 'probe',
      message: 'request completed',
      req: { id: 'trace-1', method: 'GET', path: '/work' },
      res: { statusCode: 200 },
    });
  });

  it('makes an id of its own rather than log an odd one', async () => {
    const response = await fetch(`${base}/work`, { headers: { 'x-request-id': 'Siti Aminah, Banjarmasin' } });
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('serves metrics and does not log that it was asked', async () => {
    const response = await fetch(`${base}/metrics`, { headers: { authorization: 'the word' } });
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(await response.text()).toContain('process_cpu_user_seconds_total');
    expect(lines).toHaveLength(0);
  });

  it('shows metrics to nobody else', async () => {
    expect((await fetch(`${base}/metrics`)).status).toBe(403);
  });
});
