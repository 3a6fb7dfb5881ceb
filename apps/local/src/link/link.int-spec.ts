import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { anyFreePort } from '../ports/free-port.adapter.js';
import { Link } from './link.adapter.js';

describe('a link to a server', () => {
  let server: Server;
  let link: Link;
  let port: number;
  let heard: string;
  const sockets: Socket[] = [];

  beforeEach(async () => {
    heard = '';
    server = createServer((socket) => {
      socket.on('error', () => socket.destroy());
      socket.on('data', (piece) => {
        heard += piece.toString();
        socket.write(`echo of ${piece.toString()}`);
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    port = await anyFreePort();
    link = await Link.open({ port, to: (server.address() as AddressInfo).port, protocol: 'postgres' });
  });
  afterEach(async () => {
    for (const socket of sockets.splice(0)) socket.destroy();
    await link.close();
    server.close();
  });

  const client = async (): Promise<Socket> => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.on('error', () => undefined);
    sockets.push(socket);
    await once(socket, 'connect');
    return socket;
  };
  const asked = async (socket: Socket, words: string): Promise<string> => {
    const answer = once(socket, 'data');
    socket.write(words);
    return String((await answer)[0]);
  };

  it('brings what is said to it, and what it answers', async () => {
    expect(await asked(await client(), 'hello')).toBe('echo of hello');
  });

  it('that is slow brings it later', async () => {
    const socket = await client();
    link.suffer({ kind: 'slow', milliseconds: 150 });
    const before = performance.now();
    await asked(socket, 'hello');
    expect(performance.now() - before).toBeGreaterThanOrEqual(290);
  });

  it('that is half-open takes what is said and brings it nowhere, also when it is healed', async () => {
    const socket = await client();
    link.suffer({ kind: 'half-open' });
    socket.write('lost');
    const other = await client();
    link.heal();
    expect(await asked(other, 'heard')).toBe('echo of heard');
    socket.write('lost too');
    expect(await asked(other, 'again')).toBe('echo of again');
    expect(heard).toBe('heardagain');
  });

  it('that is cut ends its connections and takes new ones', async () => {
    const socket = await client();
    expect(await asked(socket, 'one')).toBe('echo of one');
    const closed = once(socket, 'close');
    link.cut();
    await closed;
    expect(await asked(await client(), 'two')).toBe('echo of two');
  });

  it('that refuses takes nobody in until it is healed', async () => {
    link.suffer({ kind: 'refusing' });
    const refused = connect({ host: '127.0.0.1', port });
    refused.on('error', () => undefined);
    await new Promise((closed) => refused.once('close', closed));
    link.heal();
    expect(await asked(await client(), 'hello')).toBe('echo of hello');
  });
});
