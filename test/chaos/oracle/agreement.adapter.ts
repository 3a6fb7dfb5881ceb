import { JsonClient } from '../../../apps/local/src/actors/json.client.js';
import type { Holding } from '../../../apps/local/src/actors/officer.client.js';
import { until } from '../../../apps/local/src/actors/until.adapter.js';
import type { TestFederation } from '../../journeys/support/test-federation.adapter.js';

/** Who holds a complaint beside the hub and supervision. */
export interface Audience {
  readonly complaintId: string;
  readonly national: boolean;
  readonly nodes: readonly string[];
}

type Digests = ReadonlyMap<string, string>;

const askedAtOnce = 100;
const sideBySide = 8;
/** Seconds that those who are told last have to take in what they were told. */
const patience = 60;

/** Digests of one complaint by who holds it; null where it is not known. */
export type Disagreement = Readonly<Record<string, string | null>>;

/** Complaints of which not every system holds the same, by digests that each computes from its own tables. */
export async function disagreements(
  federation: TestFederation,
  audiences: readonly Audience[],
): Promise<Disagreement[]> {
  const atHub = await hubDigests(federation, audiences);
  let left = audiences;
  let differing: Disagreement[] = [];
  await until(
    'agreement of all',
    async () => {
      const holders = await digestsElsewhere(federation, left);
      const held = left.map((audience) => {
        const hub = atHub.get(audience.complaintId) ?? null;
        return { audience, hub, elsewhere: holders(audience) };
      });
      const apart = held.filter(({ hub, elsewhere }) => Object.values(elsewhere).some((digest) => digest !== hub));
      left = apart.map(({ audience }) => audience);
      differing = apart.map(({ audience, hub, elsewhere }) => ({ complaint: audience.complaintId, hub, ...elsewhere }));
      return left.length === 0 ? true : undefined;
    },
    patience,
  ).catch(() => undefined);
  return differing;
}

async function digestsElsewhere(federation: TestFederation, audiences: readonly Audience[]) {
  const { supervision, regencyNode } = federation.endpoints;
  const supervised = await agreed(
    new JsonClient(`${supervision.url}/v1`, supervision.operatorToken),
    audiences,
    '/operator/agreement',
  );
  const nodes = new Map<string, Digests>();
  for (const code of new Set(audiences.flatMap((audience) => audience.nodes))) {
    const client = new JsonClient(`${regencyNode.url}/v1/regencies/${code}`, regencyNode.tokens[code]);
    const those = audiences.filter((audience) => audience.nodes.includes(code));
    nodes.set(code, await agreed(client, those, '/agreement'));
  }
  const held = await federation.citizen.held();
  const national: Digests = new Map(held.map(({ complaintId, digest }) => [complaintId, digest]));
  return ({ complaintId, national: isTold, nodes: codes }: Audience): Disagreement => ({
    supervision: supervised.get(complaintId) ?? null,
    ...(isTold ? { national: national.get(complaintId) ?? null } : {}),
    ...Object.fromEntries(codes.map((code) => [code, nodes.get(code)?.get(complaintId) ?? null])),
  });
}

async function agreed(client: JsonClient, audiences: readonly Audience[], path: string): Promise<Digests> {
  const digests = new Map<string, string>();
  for (let start = 0; start < audiences.length; start += askedAtOnce) {
    const ids = audiences.slice(start, start + askedAtOnce).map(({ complaintId }) => complaintId);
    for (const { id, digest } of await client.get<Holding[]>(`${path}?ids=${ids.join()}`)) digests.set(id, digest);
  }
  return digests;
}

/** The hub shows one complaint at a time. */
async function hubDigests(federation: TestFederation, audiences: readonly Audience[]): Promise<Digests> {
  const digests = new Map<string, string>();
  const queue = audiences.map(({ complaintId }) => complaintId);
  const ask = async (): Promise<void> => {
    for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
      const digest = (await federation.ledger.complaint(id))?.digest;
      if (digest !== undefined) digests.set(id, digest);
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, ask));
  return digests;
}
