import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  Body,
  Controller,
  Get,
  Module,
  Param,
  ParseIntPipe,
  Post,
  Query,
  Req,
  Res,
  StreamableFile,
  UseGuards,
  UseInterceptors,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsInt, IsOptional, IsString, Max, ValidateNested } from 'class-validator';
import type { Response } from 'express';
import { CodedError } from '#kernel';
import {
  applyHttpDefaults,
  bearerGuard,
  healthModule,
  problem,
  ReasonsInterceptor,
  translatorOf,
  type RequestWithRawBody,
} from './index.js';

const OPERATOR_TOKEN = Symbol('operator token');
const PLANTED_SECRET = 'postgres://hub:hunter2@localhost/hub';

const languages = {
  id: translatorOf({
    'Fields not valid': 'Isian belum benar',
    'Complaint {id} is closed.': 'Laporan {id} sudah ditutup.',
    'must be a boolean value': 'harus ya atau tidak',
  }),
};

class AssignmentRequest {
  @IsString()
  participant!: string;

  @IsBoolean()
  lead!: boolean;
}

class DispositionRequest {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => AssignmentRequest)
  to!: AssignmentRequest[];
}

class PageRequest {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Max(100)
  limit?: number;
}

@Controller()
class ProbeController {
  @Post('dispositions')
  dispose(@Body() request: DispositionRequest): { kind: string } {
    return { kind: request.to[0]?.constructor.name ?? 'none' };
  }

  @Get('page')
  page(@Query() { limit }: PageRequest): { limit: unknown } {
    return { limit };
  }

  @Post('raw')
  raw(@Req() request: RequestWithRawBody): { raw: string | null } {
    return { raw: request.rawBody?.toString('utf8') ?? null };
  }

  @Get('numbers/:number')
  number(@Param('number', ParseIntPipe) number: number): number {
    return number;
  }

  @Get('problem')
  problem(): never {
    throw problem(409, 'Already closed', { detail: 'Complaint 63.71-1 is closed.' });
  }

  @Get('preview')
  @UseInterceptors(new ReasonsInterceptor(languages))
  preview(): object {
    const reason = 'must be a boolean value';
    return { at: new Date(0), reason, parts: [{ problems: [{ field: 'lead', reason, row: 2 }], left: null }] };
  }

  @Get('file')
  @UseInterceptors(new ReasonsInterceptor(languages))
  file(): StreamableFile {
    return new StreamableFile(Buffer.from('{"field":"lead"}'));
  }

  @Get('coded')
  coded(): never {
    throw new CodedError('BROKER_UNAVAILABLE', 'The broker does not acknowledge.');
  }

  @Get('unmapped')
  unmapped(): never {
    throw new CodedError('INTERNAL_DETAIL', PLANTED_SECRET);
  }

  @Get('unknown')
  unknown(): never {
    throw new Error(PLANTED_SECRET);
  }

  @Get('stream')
  stream(@Res() response: Response): never {
    response.write('half');
    throw new Error(PLANTED_SECRET);
  }

  @Get('guarded')
  @UseGuards(bearerGuard(OPERATOR_TOKEN))
  guarded(): { passed: true } {
    return { passed: true };
  }
}

@Module({
  imports: [
    healthModule({
      checks: { database: () => Promise.resolve(), broker: () => Promise.reject(new Error(PLANTED_SECRET)) },
    }),
  ],
  controllers: [ProbeController],
  providers: [{ provide: OPERATOR_TOKEN, useValue: 'the-token-of-the-operator' }],
})
class ProbeModule {}

describe('applyHttpDefaults', () => {
  let app: NestExpressApplication;
  let base: string;

  beforeAll(async () => {
    app = await NestFactory.create<NestExpressApplication>(ProbeModule, { logger: false });
    applyHttpDefaults(app, {
      bodyLimit: '1kb',
      errorStatuses: { BROKER_UNAVAILABLE: { status: 503, retryAfterSeconds: 7 } },
      languages,
    });
    await app.listen(0, '127.0.0.1');
    base = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  });

  afterAll(async () => {
    await app.close();
  });

  const send = async (path: string, init?: RequestInit): Promise<{ response: globalThis.Response; body: unknown }> => {
    const response = await fetch(base + path, init);
    return { response, body: await response.json() };
  };
  const post = (path: string, body: string, type = 'application/json') =>
    send(path, { method: 'POST', body, headers: { 'content-type': type } });

  it('names each wrong field by its path', async () => {
    const { response, body } = await post('/dispositions', JSON.stringify({ to: [{ lead: 'yes' }], also: 1 }));
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(body).toEqual({
      type: 'urn:problem-type:lapor:fields-not-valid',
      title: 'Fields not valid',
      status: 400,
      detail: 'The request has fields that are missing, unknown or not valid.',
      errors: [
        { field: 'also', reason: 'is not part of this request' },
        { field: 'to.0.participant', reason: 'must be a string' },
        { field: 'to.0.lead', reason: 'must be a boolean value' },
      ],
    });
  });

  it('says so in the language that the request prefers, and in English to all others', async () => {
    const told = async (preferred: string) => {
      const { response, body } = await send('/problem', { headers: { 'accept-language': preferred } });
      expect(response.headers.get('vary')).toContain('Accept-Language');
      return [response.headers.get('content-language'), (body as { detail: string }).detail];
    };
    const indonesian = ['id', 'Laporan 63.71-1 sudah ditutup.'];
    const english = ['en', 'Complaint 63.71-1 is closed.'];
    expect(await told('id')).toEqual(indonesian);
    expect(await told('id-ID,id;q=0.9,en;q=0.8')).toEqual(indonesian);
    expect(await told('jv,id;q=0.5')).toEqual(indonesian);
    expect(await told('en,id;q=0.5')).toEqual(english);
    expect(await told('jv')).toEqual(english);
    expect(await told('*')).toEqual(english);
    expect((await send('/problem')).body).toMatchObject({ detail: english[1] });
  });

  it('translates each reason, and leaves what the language does not know', async () => {
    const headers = { 'content-type': 'application/json', 'accept-language': 'id' };
    const { body } = await send('/dispositions', { method: 'POST', headers, body: '{"to":[{"lead":"yes"}]}' });
    expect(body).toMatchObject({
      type: 'urn:problem-type:lapor:fields-not-valid',
      title: 'Isian belum benar',
      errors: [
        { field: 'to.0.participant', reason: 'must be a string' },
        { field: 'to.0.lead', reason: 'harus ya atau tidak' },
      ],
    });
  });

  it('translates the reasons of an answer that is no refusal, and nothing else of it', async () => {
    const headers = { 'accept-language': 'id' };
    expect((await send('/preview', { headers })).body).toEqual({
      at: '1970-01-01T00:00:00.000Z',
      reason: 'must be a boolean value',
      parts: [{ problems: [{ field: 'lead', reason: 'harus ya atau tidak', row: 2 }], left: null }],
    });
    expect((await send('/preview')).body).toMatchObject({
      parts: [{ problems: [{ reason: 'must be a boolean value' }] }],
    });
    expect((await send('/file', { headers })).body).toEqual({ field: 'lead' });
  });

  it('refuses a body that is missing or no object', async () => {
    for (const body of ['[]', '{}', '[1]']) {
      expect((await post('/dispositions', body)).response.status).toBe(400);
    }
    expect((await send('/dispositions', { method: 'POST' })).response.status).toBe(400);
  });

  it('hands over instances with converted values', async () => {
    const request = { to: [{ participant: '63.71', lead: true }] };
    expect((await post('/dispositions', JSON.stringify(request))).body).toEqual({ kind: 'AssignmentRequest' });
    expect((await send('/page?limit=20')).body).toEqual({ limit: 20 });
  });

  it('keeps the bytes of JSON bodies, CloudEvents among them', async () => {
    const { body } = await post('/raw', '{ "a":  1 }', 'application/cloudevents+json');
    expect(body).toEqual({ raw: '{ "a":  1 }' });
  });

  it('answers broken JSON with a 400 that does not repeat it', async () => {
    const { response, body } = await post('/dispositions', '{"name": Siti}');
    expect(response.status).toBe(400);
    expect(body).toEqual({
      type: 'urn:problem-type:lapor:body-is-not-json',
      title: 'Body is not JSON',
      status: 400,
      detail: 'The body cannot be parsed as JSON.',
    });
  });

  it('answers a body over the limit with 413', async () => {
    const { response, body } = await post('/dispositions', JSON.stringify({ junk: 'x'.repeat(2_000) }));
    expect(response.status).toBe(413);
    expect(body).toMatchObject({ title: 'Body too large', status: 413 });
  });

  it.each([
    ['application/json; charset=latin1', 'Character set not supported'],
    ['application/json; charset=utf-16', null],
  ])('answers a character set it cannot read (%s) without a 500', async (type, title) => {
    const { response, body } = await post('/dispositions', '{}', type);
    expect(response.status).toBeLessThan(500);
    if (title !== null) expect(body).toMatchObject({ title, status: 415 });
  });

  it("answers Nest's own exceptions as problems", async () => {
    expect((await send('/nowhere')).body).toEqual({
      type: 'about:blank',
      title: 'Not Found',
      status: 404,
      detail: 'Cannot GET /nowhere',
    });
    expect((await send('/numbers/x')).body).toMatchObject({ title: 'Bad Request', status: 400 });
    expect((await send('/numbers/%FF')).body).toMatchObject({ status: 400 });
  });

  it('answers a problem as it was thrown', async () => {
    expect((await send('/problem')).body).toEqual({
      type: 'urn:problem-type:lapor:already-closed',
      title: 'Already closed',
      status: 409,
      detail: 'Complaint 63.71-1 is closed.',
    });
  });

  it('gives a coded error the status it is mapped to', async () => {
    const { response, body } = await send('/coded');
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('7');
    expect(body).toEqual({
      type: 'urn:problem-type:lapor:broker-unavailable',
      title: 'Broker unavailable',
      status: 503,
      detail: 'The broker does not acknowledge.',
    });
  });

  it.each(['/unknown', '/unmapped'])('keeps to itself what went wrong inside (%s)', async (path) => {
    const { body } = await send(path);
    expect(body).toEqual({ type: 'about:blank', title: 'Internal Server Error', status: 500 });
  });

  it('cuts an answer that breaks after its beginning', async () => {
    await expect(fetch(`${base}/stream`).then((response) => response.text())).rejects.toThrow();
  });

  it('sends security headers that still work on plain HTTP', async () => {
    const { response } = await send('/page');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('upgrade-insecure-requests');
    expect(response.headers.get('x-powered-by')).toBeNull();
  });

  it('lets only the bearer of the token pass', async () => {
    const withToken = (authorization?: string) => send('/guarded', authorization ? { headers: { authorization } } : {});
    expect((await withToken('Bearer the-token-of-the-operator')).body).toEqual({ passed: true });
    for (const wrong of ['Bearer the-token-of-the-operatoR', 'Bearer x', 'Basic dXNlcjp3b3Jk', 'Bearer', undefined]) {
      const { response, body } = await withToken(wrong);
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/);
      expect(body).toMatchObject({ type: 'about:blank', title: 'Unauthorized', status: 401 });
    }
  });

  it('is live, and not ready as long as a check fails', async () => {
    expect((await send('/health/live')).body).toEqual({ status: 'live' });
    const { response, body } = await send('/health/ready');
    expect(response.status).toBe(503);
    expect(body).toEqual({
      type: 'urn:problem-type:lapor:not-ready',
      title: 'Not ready',
      status: 503,
      detail: 'Not ready: broker.',
      errors: [{ field: 'broker', reason: 'does not work' }],
    });
  });
});
