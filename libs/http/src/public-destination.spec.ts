import { get } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { assertPublicDestination, isPublicAddress, PrivateDestination, publicAgents } from './public-destination.js';

describe('isPublicAddress', () => {
  it.each(['8.8.8.8', '103.10.1.1', '2606:4700::1111', '::ffff:8.8.8.8'])('knows %s as public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ...['127.0.0.1', '10.1.2.3', '172.31.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1'],
    ...['::1', '::', 'fd00::1', 'fe80::1', '::ffff:127.0.0.1', '::ffff:10.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::'],
    ...['', 'localhost'],
  ])('knows %s as not', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('assertPublicDestination', () => {
  it.each([
    ...[
      'http://127.0.0.1:9/',
      'http://[::1]/',
      'http://2130706433/',
      'http://0x7f.1/',
      'https://169.254.169.254/latest',
    ],
    ...['https://localhost/', 'https://LOCALHOST./', 'https://mail.localhost/x'],
  ])('refuses %s', (url) => {
    expect(() => assertPublicDestination(url)).toThrow(PrivateDestination);
  });

  it.each(['https://example.go.id/hook', 'https://8.8.8.8/', 'https://localhost.example.com/'])(
    'lets %s pass',
    (url) => {
      expect(() => assertPublicDestination(url)).not.toThrow();
    },
  );
});

describe('publicAgents', () => {
  it('connect to no name that leads to this machine', async () => {
    const { httpAgent } = publicAgents();
    const failure = await new Promise<Error>((resolve) => {
      get('http://localhost:9/', { agent: httpAgent }).on('error', resolve);
    });
    expect(failure).toBeInstanceOf(PrivateDestination);
  });
});
