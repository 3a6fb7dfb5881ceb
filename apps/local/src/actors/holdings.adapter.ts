import type { Endpoints } from '../federation/endpoints.js';
import { Citizen } from './citizen.client.js';
import { Officer } from './officer.client.js';
import { Operator } from './operator.client.js';

/** What one system holds of a complaint. Digests are equal when two systems hold the same. */
export interface SystemHolding {
  readonly system: string;
  /** Version in the ledger up to which it was told; null when it said everything itself. */
  readonly version: number | null;
  readonly digest: string | null;
}

/** What every system that should know a complaint holds of it: hub, supervision, national platform, regencies. */
export async function holdingsOf(
  endpoints: Endpoints,
  complaintId: string,
  regencies: readonly string[],
): Promise<readonly SystemHolding[]> {
  const operator = new Operator(endpoints);
  const [hub, supervision, national, ...nodes] = await Promise.all([
    operator.find(complaintId),
    operator.supervised(complaintId),
    new Citizen(endpoints).find(complaintId),
    ...regencies.map((code) => new Officer(endpoints, code).holding(complaintId)),
  ]);
  const line = (system: string, holding: { digest: string } | undefined, version: number | null | undefined) => ({
    system,
    version: version ?? null,
    digest: holding?.digest ?? null,
  });
  return [
    line('hub', hub, hub?.version),
    line('supervision', supervision, supervision?.version),
    line('national', national, national?.agencyVersion),
    ...regencies.map((code, index) => line(code, nodes[index], nodes[index]?.version)),
  ];
}

/** Whether every system holds it, and all hold the same. */
export const agree = (holdings: readonly SystemHolding[]): boolean => {
  const [first] = holdings;
  return first?.digest != null && holdings.every(({ digest }) => digest === first.digest);
};
