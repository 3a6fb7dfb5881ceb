import { randomUUID } from 'node:crypto';
import { signWebhook } from '#http';

/** The body of an answer that says no (RFC 9457). */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly errors?: readonly { readonly field: string; readonly reason: string }[];
}

export interface Receipt {
  readonly id: string | null;
  readonly accepted: boolean;
  readonly errors?: readonly { readonly field: string; readonly reason: string }[];
}

export interface Delivery {
  readonly cursor: string;
  readonly event: { readonly id: string; readonly type: string; readonly subject: string; readonly source: string };
}

interface Sending {
  readonly contentType?: string;
  /** The key it is signed with; its own unless another is named. */
  readonly secret?: string;
}

/** The way in and back over signed HTTPS of a participant without Kafka. */
export class Gateway {
  constructor(private readonly address: { readonly url: string; readonly secret: string }) {}

  get url(): string {
    return this.address.url;
  }

  /** Sends a body as it is, signed. */
  post(body: string, { contentType = 'application/cloudevents+json', secret }: Sending = {}): Promise<Response> {
    const headers = { 'content-type': contentType, ...this.signature(body, secret) };
    return fetch(`${this.url}/events`, { method: 'POST', headers, body, signal: AbortSignal.timeout(30_000) });
  }

  send(event: object): Promise<Response> {
    return this.post(JSON.stringify(event));
  }

  sendBatch(events: readonly object[]): Promise<Response> {
    return this.post(JSON.stringify(events), { contentType: 'application/cloudevents-batch+json' });
  }

  /** Everything that it is to know, page by page. */
  async deliveries(limit = 100): Promise<Delivery[]> {
    const found: Delivery[] = [];
    for (let after = '0'; ;) {
      const response = await this.askDeliveries(`?after=${after}&limit=${limit}`);
      const page = (await response.json()) as { deliveries: Delivery[]; next: string; more: boolean };
      found.push(...page.deliveries);
      if (!page.more) return found;
      after = page.next;
    }
  }

  askDeliveries(query: string, secret?: string): Promise<Response> {
    return fetch(`${this.url}/deliveries${query}`, { headers: this.signature('', secret) });
  }

  private signature(body: string, secret = this.address.secret): Record<string, string> {
    return { ...signWebhook({ secret, id: randomUUID(), at: new Date(), body }) };
  }
}
