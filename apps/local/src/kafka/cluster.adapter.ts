import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Home } from '../home/home.adapter.js';
import { CannotStart } from '../local.errors.js';

/** What all nodes of one cluster share. */
export interface Cluster {
  readonly id: string;
  readonly nodes: number;
}

const FILE = 'kafka/cluster.json';

/**
 * The cluster whose data is in this folder, or a new one.
 *
 * @throws CannotStart when the data there is of another number of nodes: each holds its share of what was written
 */
export async function openCluster(home: Home, nodes: number): Promise<Cluster> {
  const cluster = (await home.readJson<Cluster>(FILE)) ?? { id: randomBytes(16).toString('base64url'), nodes };
  // Who ran one node before clusters were kept track of has its data, but not this file.
  const known = existsSync(home.file(FILE)) || !existsSync(home.file('kafka/data/meta.properties'));
  const found = known ? cluster.nodes : 1;
  if (found !== nodes) {
    throw new CannotStart(
      `The data of Kafka in ${home.path} is of ${found} node${found === 1 ? '' : 's'}, and KAFKA_NODES asks for ${nodes}; ` +
        `set KAFKA_NODES to ${found}, or move ${home.path} away (for example to ${home.path}.old).`,
    );
  }
  await home.writeJson(FILE, cluster);
  return cluster;
}
