import type { Endpoints } from '../federation/endpoints.js';
import { JsonClient } from './json.client.js';

export interface Report {
  readonly title: string;
  readonly body: string;
  /** Code of the instance it is addressed to. */
  readonly agencyCode: string;
  readonly category?: string;
  readonly anonymous?: boolean;
  readonly secret?: boolean;
}

/** A complaint as the national sandbox holds it. */
export interface NationalComplaint {
  readonly complaintId: string;
  readonly trackingId: string;
  readonly status: string;
  readonly answers: readonly { readonly by: string; readonly text: string }[];
  readonly replies: readonly string[];
  readonly agencyVersion: number | null;
  readonly digest: string;
}

/** A citizen on the national platform, who can also look behind its counter. */
export class Citizen {
  private readonly page: JsonClient;
  private readonly control: JsonClient;

  constructor({ nationalSandbox: { url, controlToken } }: Pick<Endpoints, 'nationalSandbox'>) {
    this.page = new JsonClient(url);
    this.control = new JsonClient(url, controlToken);
  }

  /** @returns the tracking id */
  async file(report: Report): Promise<string> {
    const person = { name: 'Warga Contoh', phone: '0811 0000 0000' };
    const { trackingId } = await this.page.post<{ trackingId: string }>('/api/citizen/complaints', {
      ...report,
      ...person,
    });
    return trackingId;
  }

  async reply(trackingId: string, text: string): Promise<void> {
    await this.page.post(`/api/citizen/complaints/${trackingId}/replies`, { text });
  }

  async rate(trackingId: string, score: number): Promise<void> {
    await this.page.post(`/api/citizen/complaints/${trackingId}/rating`, { score });
  }

  async held(): Promise<readonly NationalComplaint[]> {
    const { complaints } = await this.control.get<{ complaints: NationalComplaint[] }>('/control/complaints');
    return complaints;
  }

  async find(complaintId: string): Promise<NationalComplaint | undefined> {
    return (await this.held()).find((complaint) => complaint.complaintId === complaintId);
  }

  /** Tells the sandbox how to misbehave; see its README. */
  async misbehave(behaviour: object): Promise<void> {
    await this.control.put('/control/behaviour', behaviour);
  }

  async behave(): Promise<void> {
    await this.control.delete('/control/behaviour');
  }
}
