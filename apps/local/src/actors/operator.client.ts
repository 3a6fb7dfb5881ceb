import type { LedgerEntry } from '#contract';
import type { Endpoints } from '../federation/endpoints.js';
import { JsonClient, Refused } from './json.client.js';
import type { Holding } from './officer.client.js';

/** A complaint as the hub shows it to its operators. */
export interface HubComplaint {
  readonly id: string;
  readonly version: number;
  readonly hash: string;
  readonly digest: string;
  readonly state: LedgerEntry['state'];
  readonly entries: readonly LedgerEntry[];
}

/** An operator of the hub and of supervision. */
export class Operator {
  readonly hub: JsonClient;
  readonly supervision: JsonClient;

  constructor({ hub, supervision }: Pick<Endpoints, 'hub' | 'supervision'>) {
    this.hub = new JsonClient(`${hub.url}/v1`, hub.operatorToken);
    this.supervision = new JsonClient(`${supervision.url}/v1`, supervision.operatorToken);
  }

  async find(complaintId: string): Promise<HubComplaint | undefined> {
    try {
      return await this.hub.get<HubComplaint>(`/complaints/${complaintId}`);
    } catch (error) {
      if (error instanceof Refused && error.status === 404) return undefined;
      throw error;
    }
  }

  /** What supervision holds of a complaint. */
  async supervised(complaintId: string): Promise<Holding | undefined> {
    const [holding] = await this.supervision.get<Holding[]>(`/operator/agreement?ids=${complaintId}`);
    return holding;
  }
}
