export interface BrokerSettings {
  /** From 1. */
  readonly node: number;
  readonly clientPort: number;
  /** Where clients are sent when that is not `clientPort`; the nodes speak to each other past it. */
  readonly detour?: { readonly advertisedPort: number; readonly nodesPort: number } | undefined;
  /** Of all nodes, in the order of their numbers. */
  readonly controllerPorts: readonly number[];
  /** Of the super user `admin`, by whom the broker also speaks to itself. */
  readonly adminPassword: string;
  readonly dataFolder: string;
}

export const ADMIN_USER = 'admin';

const module = (name: string, options: Readonly<Record<string, string>>): string =>
  [`org.apache.kafka.common.security.${name} required`, ...Object.entries(options).map(([k, v]) => `${k}="${v}"`)].join(
    ' ',
  ) + ';';

/**
 * The properties of one node, which is broker and controller at once. What is written is kept by up to three nodes, and
 * acknowledged when all but one of them have it.
 * Clients sign in by SCRAM and may do what an ACL allows them. The controller's listener is signed in to as well, by
 * PLAIN, because SCRAM users are known only once the controller works.
 */
export function serverProperties(settings: BrokerSettings): string {
  const { node, clientPort, detour, controllerPorts, adminPassword, dataFolder } = settings;
  const voters = controllerPorts.map((port, index) => `${index + 1}@127.0.0.1:${port}`);
  const copies = String(Math.min(3, voters.length));
  const copiesInStep = String(Math.max(1, Number(copies) - 1));
  const admin = { username: ADMIN_USER, password: adminPassword };
  const nodes = detour ? [`NODES://127.0.0.1:${detour.nodesPort}`] : [];
  const properties = {
    'process.roles': 'broker,controller',
    'node.id': String(node),
    'controller.quorum.voters': voters.join(','),
    listeners: [
      `CLIENTS://127.0.0.1:${clientPort}`,
      ...nodes,
      `CONTROLLER://127.0.0.1:${controllerPorts[node - 1] ?? 0}`,
    ].join(),
    'advertised.listeners': [`CLIENTS://127.0.0.1:${detour?.advertisedPort ?? clientPort}`, ...nodes].join(),
    'listener.security.protocol.map': ['CLIENTS', ...(detour ? ['NODES'] : []), 'CONTROLLER']
      .map((listener) => `${listener}:SASL_PLAINTEXT`)
      .join(),
    'inter.broker.listener.name': detour ? 'NODES' : 'CLIENTS',
    'controller.listener.names': 'CONTROLLER',
    'sasl.mechanism.inter.broker.protocol': 'SCRAM-SHA-512',
    'sasl.mechanism.controller.protocol': 'PLAIN',
    'listener.name.clients.sasl.enabled.mechanisms': 'SCRAM-SHA-512',
    'listener.name.clients.scram-sha-512.sasl.jaas.config': module('scram.ScramLoginModule', admin),
    ...(detour && {
      'listener.name.nodes.sasl.enabled.mechanisms': 'SCRAM-SHA-512',
      'listener.name.nodes.scram-sha-512.sasl.jaas.config': module('scram.ScramLoginModule', admin),
    }),
    'listener.name.controller.sasl.enabled.mechanisms': 'PLAIN',
    'listener.name.controller.plain.sasl.jaas.config': module('plain.PlainLoginModule', {
      ...admin,
      [`user_${ADMIN_USER}`]: adminPassword,
    }),
    'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
    'super.users': `User:${ADMIN_USER}`,
    'auto.create.topics.enable': 'false',
    'num.partitions': '1',
    'offsets.topic.num.partitions': '4',
    'default.replication.factor': copies,
    'min.insync.replicas': copiesInStep,
    'offsets.topic.replication.factor': copies,
    'transaction.state.log.num.partitions': '4',
    'transaction.state.log.replication.factor': copies,
    'transaction.state.log.min.isr': copiesInStep,
    'share.coordinator.state.topic.replication.factor': copies,
    'share.coordinator.state.topic.min.isr': copiesInStep,
    // By default the broker holds every offset commit back for 5 ms, and each batch of the hub waits for its own.
    'group.coordinator.append.linger.ms': '0',
    'group.initial.rebalance.delay.ms': '0',
    'log.dirs': dataFolder,
  };
  return Object.entries(properties)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
