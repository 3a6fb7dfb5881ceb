import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Home } from '../home/home.adapter.js';
import { CannotStart } from '../local.errors.js';
import { openCluster } from './cluster.adapter.js';

describe('the cluster of a data folder', () => {
  let home: Home;

  beforeEach(async () => {
    home = await Home.open(await mkdtemp(join(tmpdir(), 'lapor-cluster-')));
  });
  afterEach(() => rm(home.path, { recursive: true, force: true }));

  it('is the same one at each start, so that a node whose folder was not made yet belongs to it', async () => {
    const cluster = await openCluster(home, 3);
    expect(cluster).toEqual({ id: expect.stringMatching(/^[\w-]{22}$/), nodes: 3 });
    expect(await openCluster(home, 3)).toEqual(cluster);
  });

  it('is refused in one sentence when another number of nodes is asked for', async () => {
    await openCluster(home, 3);
    await expect(openCluster(home, 1)).rejects.toThrow(CannotStart);
    await expect(openCluster(home, 1)).rejects.toThrow(
      `The data of Kafka in ${home.path} is of 3 nodes, and KAFKA_NODES asks for 1; ` +
        `set KAFKA_NODES to 3, or move ${home.path} away (for example to ${home.path}.old).`,
    );
  });

  it('is one of one node when its data is from before there were several', async () => {
    await mkdir(home.file('kafka', 'data'), { recursive: true });
    await writeFile(home.file('kafka', 'data', 'meta.properties'), 'cluster.id=one\n');
    await expect(openCluster(home, 3)).rejects.toThrow(/is of 1 node, and KAFKA_NODES asks for 3; /);
    expect(await openCluster(home, 1)).toMatchObject({ nodes: 1 });
  });
});
