import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { listen } from './listen.js';

@Controller()
class HereController {
  @Get()
  here(): string {
    return 'here';
  }
}

@Module({ controllers: [HereController] })
class HereModule {}

describe('listen', () => {
  let app: NestExpressApplication;
  const said: string[] = [];

  beforeEach(async () => {
    app = await NestFactory.create<NestExpressApplication>(HereModule, { logger: false });
    said.length = 0;
    jest.spyOn(process.stderr, 'write').mockImplementation((words) => said.push(String(words)) > 0);
    jest.spyOn(process, 'exit').mockImplementation((code) => {
      throw new Error(`exit ${code}`);
    });
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await app.close();
  });

  const address = () => app.getHttpServer().address() as AddressInfo;

  it('takes requests at every address when no host is given', async () => {
    await listen(app, 0);
    expect(['::', '0.0.0.0']).toContain(address().address);
    expect((await fetch(`http://127.0.0.1:${address().port}/`)).status).toBe(200);
  });

  it('takes requests at the host that is given and at no other', async () => {
    await listen(app, 0, '127.0.0.1');
    expect((await fetch(`http://127.0.0.1:${address().port}/`)).status).toBe(200);
    // An address of this machine too: a server on all of them would answer.
    await expect(fetch(`http://127.0.0.2:${address().port}/`)).rejects.toThrow();
  });

  it('ends with a sentence when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await expect(listen(app, port, '127.0.0.1')).rejects.toThrow('exit 1');
    expect(said).toEqual([`Port ${port} is taken; set PORT to a free one.\n`]);
    other.close();
  });

  it('ends with a sentence when the address is not one of this machine', async () => {
    await expect(listen(app, 0, '192.0.2.77')).rejects.toThrow('exit 1');
    expect(said).toEqual(['This machine has no address 192.0.2.77; set HOST to one it has.\n']);
  });
});
