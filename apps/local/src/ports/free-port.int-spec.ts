import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
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

describe('anyFreePort', () => {
  it('gives each who asks at once a port of its own', async () => {
    const ports = await Promise.all(Array.from({ length: 50 }, () => anyFreePort()));
    expect(new Set(ports).size).toBe(50);
  });

  it('gives none that the machine may give to an outgoing connection while its server is stopped', async () => {
    const first = Number((await readFile('/proc/sys/net/ipv4/ip_local_port_range', 'utf8')).split(/\s/)[0]);
    expect(await anyFreePort()).toBeLessThan(first);
  });
});
