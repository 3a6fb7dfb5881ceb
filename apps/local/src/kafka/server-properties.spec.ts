import { describe, expect, it } from '@jest/globals';
import { serverProperties } from './server-properties.js';

describe('serverProperties', () => {
  const text = serverProperties({
    clientPort: 9492,
    controllerPort: 19492,
    adminPassword: 'a-password',
    dataFolder: '/data/kafka',
  });
  const lines = text.trim().split('\n');
  const properties = Object.fromEntries(
    lines.map((line): [string, string] => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );

  it('listens on this machine only', () => {
    expect(properties.listeners).toBe('CLIENTS://127.0.0.1:9492,CONTROLLER://127.0.0.1:19492');
  });

  it('lets nobody in unnamed, and nobody do what no rule allows', () => {
    expect(properties['listener.security.protocol.map']).toBe('CLIENTS:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT');
    expect(properties['authorizer.class.name']).toMatch(/StandardAuthorizer$/);
    expect(properties['super.users']).toBe('User:admin');
    expect(properties).not.toHaveProperty('allow.everyone.if.no.acl.found');
  });

  it('makes no topic by itself and holds no offset commit back', () => {
    expect(properties['auto.create.topics.enable']).toBe('false');
    expect(properties['group.coordinator.append.linger.ms']).toBe('0');
  });

  it('ends its login modules with the semicolon that the broker insists on', () => {
    const modules = Object.entries(properties).filter(([name]) => name.endsWith('jaas.config'));
    expect(modules).toHaveLength(2);
    for (const [, module] of modules) expect(module).toMatch(/ username="admin" password="a-password".*;$/);
  });
});
