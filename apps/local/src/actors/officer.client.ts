import type { Endpoints } from '../federation/endpoints.js';
import { JsonClient, Refused } from './json.client.js';

/** A complaint as the regency node shows it. */
export interface RegencyComplaint {
  readonly id: string;
  readonly status: string;
  readonly trackingId: string | null;
  readonly handler: string;
  readonly answers: readonly { readonly by: string; readonly text: string }[];
  readonly replies: readonly string[];
  readonly reporter: { readonly name: string } | null;
  readonly history: readonly { readonly source: string; readonly name: string }[];
}

export interface Holding {
  readonly id: string;
  readonly version: number | null;
  readonly hash: string | null;
  readonly digest: string;
}

/** A letter of the province as the regency node shows it. */
export interface RegencyLetter {
  readonly id: string;
  readonly number: string;
  readonly complaints: readonly string[];
  /** Of its document. */
  readonly sha256: string;
  readonly answers: readonly { readonly text: string }[];
}

export type Step =
  | 'verification'
  | 'disposition'
  | 'follow-ups'
  | 'transfer'
  | 'postponement'
  | 'resumption'
  | 'archiving'
  | 'completion'
  | 'reopening';

/** An officer in the system of one regency. */
export class Officer {
  private readonly system: JsonClient;

  constructor(
    { regencyNode }: Pick<Endpoints, 'regencyNode'>,
    readonly code: string,
  ) {
    this.system = new JsonClient(`${regencyNode.url}/v1/regencies/${code}`, regencyNode.tokens[code]);
  }

  /** @returns the complaint id */
  async file(title: string, body: string, more: object = {}): Promise<string> {
    const report = { title, body, channel: 'walk-in', anonymous: false, secret: false, ...more };
    const { id } = await this.system.post<{ id: string }>('/complaints', report);
    return id;
  }

  async take(complaintId: string, step: Step, data: object = {}): Promise<void> {
    await this.system.post(`/complaints/${complaintId}/${step}`, data);
  }

  async find(complaintId: string): Promise<RegencyComplaint | undefined> {
    try {
      return await this.system.get<RegencyComplaint>(`/complaints/${complaintId}`);
    } catch (error) {
      if (error instanceof Refused && error.status === 404) return undefined;
      throw error;
    }
  }

  /** Letters of the province, the youngest first. */
  letters(): Promise<RegencyLetter[]> {
    return this.system.get<RegencyLetter[]>('/letters');
  }

  async answerLetter(id: string, text: string, office: string): Promise<void> {
    await this.system.post(`/letters/${id}/answer`, { text, office: { word: office } });
  }

  async holding(complaintId: string): Promise<Holding | undefined> {
    const [holding] = await this.system.get<Holding[]>(`/agreement?ids=${complaintId}`);
    return holding;
  }
}
