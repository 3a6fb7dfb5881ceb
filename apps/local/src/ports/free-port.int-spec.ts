import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { anyFreePort, isFree } from './free-port.adapter.js';

describe('isFree', () => {
  it.each([['127.0.0.1'], ['0.0.0.0']])('sees that somebody listens on %s', async (host) => {
    const server = createServer().listen(0, host);
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;

    expect(await isFree(port)).toBe(false);

    server.close();
    await once(server, 'close');
    expect(await isFree(port)).toBe(true);
  });

  it('says yes to a port that was found free', async () => {
    expect(await isFree(await anyFreePort())).toBe(true);
  });
});
