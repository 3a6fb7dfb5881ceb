import { Injectable } from '@nestjs/common';
import type { ComplaintEvent, LedgerEntry } from '#contract';
import { signWebhook } from '#http';
import { callApp, type AppRequest } from './http.client.js';
import { Endpoints } from './endpoints.adapter.js';

export interface ListedParticipant {
  code: string;
  name: string;
  kind: string;
  timeZone: string;
  delivery: string;
  hasSecret: boolean;
  hasPublicKey: boolean;
  lastHeartbeatAt: string | null;
  lastSignedInAt: string | null;
}

export interface NewParticipant {
  code: string;
  name: string;
  kind: string;
  timeZone?: string;
  delivery?: string;
  webhookUrl?: string;
  publicJwk?: object;
}

export interface AddedParticipant {
  code: string;
  secret: string;
  inTopic: string;
  outTopic: string;
}

export type Outcome = 'applied' | 'conflict' | 'held' | 'duplicate' | 'parked';

export interface EventOutcome {
  id: string;
  /** Null as long as the ledger has not come to it. */
  outcome: Outcome | null;
  reason?: string | null;
}

interface WordCount {
  word: string;
  count: number;
}

export interface WorkbookReceipt {
  rows: number;
  accepted: number;
  refused: number;
  unknownOffices: WordCount[];
  unknownCategories: WordCount[];
  refusals: { row: number; trackingId: string; problems: { column: string; reason: string }[] }[];
  eventIds: string[];
}

interface EventReceipt {
  id: string | null;
  accepted: boolean;
  errors?: { field: string; reason: string }[];
}

export interface LedgerPage {
  entries: LedgerEntry[];
  next: number;
  head: number;
}

/** Most ids that the hub is asked about at once. */
export const mostOutcomes = 2_000;

/** The hub's API, as its operator, and its gateway, as a participant. */
@Injectable()
export class HubClient {
  constructor(private readonly endpoints: Endpoints) {}

  participants(): Promise<ListedParticipant[]> {
    return this.ask({ url: '/v1/participants' });
  }

  addParticipant(participant: NewParticipant): Promise<AddedParticipant> {
    return this.ask({ method: 'POST', url: '/v1/participants', data: participant });
  }

  /** A receipt also when every row was refused. */
  importWorkbook(code: string, file: Buffer, contentType: string, zone: string | undefined): Promise<WorkbookReceipt> {
    return this.ask({
      method: 'POST',
      url: `/v1/participants/${encodeURIComponent(code)}/workbooks`,
      params: zone === undefined ? {} : { zone },
      data: file,
      headers: { 'Content-Type': contentType, Accept: 'application/json' },
      timeout: 600_000,
    });
  }

  async outcomes(code: string, eventIds: readonly string[]): Promise<EventOutcome[]> {
    const { outcomes } = await this.ask<{ outcomes: EventOutcome[] }>({
      method: 'POST',
      url: `/v1/participants/${encodeURIComponent(code)}/outcomes`,
      data: { eventIds },
    });
    return outcomes;
  }

  ledgerPage(after: number, limit: number): Promise<LedgerPage> {
    return this.ask({ url: '/v1/ledger/entries', params: { after, limit } });
  }

  /** Sends events through the gateway, signed as their source. The receipts are in the order of the events. */
  sendEvents(source: string, events: readonly ComplaintEvent[]): Promise<EventReceipt[]> {
    const { url, secret } = this.endpoints.gateway(source);
    const body = JSON.stringify(events);
    const id = `cli-${events[0]?.id ?? 'none'}`;
    return callApp('hub', {
      method: 'POST',
      url: `${url}/events`,
      data: body,
      headers: {
        'Content-Type': 'application/cloudevents-batch+json',
        ...signWebhook({ secret, id, at: new Date(), body }),
      },
    });
  }

  private ask<Body>(request: AppRequest): Promise<Body> {
    const { url, operatorToken } = this.endpoints.hub();
    return callApp('hub', {
      ...request,
      baseURL: url,
      headers: { ...request.headers, Authorization: `Bearer ${operatorToken}` },
    });
  }
}
