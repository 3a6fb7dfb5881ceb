import { describe, expect, it } from '@jest/globals';
import { serverProperties } from './server-properties.js';

describe('serverProperties', () => {
  const propertiesOf = (node: number, controllerPorts: readonly number[]): Record<string, string | undefined> => {
    const place = { clientPort: 9491 + node, adminPassword: 'a-password', dataFolder: '/data/kafka' };
    const lines = serverProperties({ node, controllerPorts, ...place })
      .trim()
      .split('\n');
    return Object.fromEntries(
      lines.map((line): [string, string] => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    );
  };
  const properties = propertiesOf(1, [19492]);

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

  it('send clients by another port than nodes, which speak to each other past it', () => {
    const place = { clientPort: 19092, adminPassword: 'a-password', dataFolder: '/data/kafka' };
    const detour = { advertisedPort: 9492, nodesPort: 19192 };
    const text = serverProperties({ node: 1, controllerPorts: [19492], ...place, detour });
    expect(text).toContain('\nadvertised.listeners=CLIENTS://127.0.0.1:9492,NODES://127.0.0.1:19192\n');
    expect(text).toContain(
      '\nlisteners=CLIENTS://127.0.0.1:19092,NODES://127.0.0.1:19192,CONTROLLER://127.0.0.1:19492\n',
    );
    expect(text).toContain('\ninter.broker.listener.name=NODES\n');
    expect(text).toContain('NODES:SASL_PLAINTEXT');
  });

  it('of one of three let it vote with the others, and listen at its own address', () => {
    const third = propertiesOf(3, [19492, 19493, 19494]);
    expect(third['node.id']).toBe('3');
    expect(third['controller.quorum.voters']).toBe('1@127.0.0.1:19492,2@127.0.0.1:19493,3@127.0.0.1:19494');
    expect(third.listeners).toBe('CLIENTS://127.0.0.1:9494,CONTROLLER://127.0.0.1:19494');
  });

  it.each([
    { nodes: [19492], copies: '1', inStep: '1' },
    { nodes: [19492, 19493, 19494], copies: '3', inStep: '2' },
  ])('keep each topic $copies times, $inStep of them before it is acknowledged', ({ nodes, copies, inStep }) => {
    const kept = Object.entries(propertiesOf(1, nodes));
    const valuesOf = (ending: RegExp) => new Set(kept.filter(([name]) => ending.test(name)).map(([, value]) => value));
    expect(valuesOf(/replication\.factor$/)).toEqual(new Set([copies]));
    expect(valuesOf(/min\.(isr|insync\.replicas)$/)).toEqual(new Set([inStep]));
  });
});
