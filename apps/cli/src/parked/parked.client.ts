import { Injectable } from '@nestjs/common';
import { Endpoints } from '../federation/endpoints.adapter.js';
import { callApp, type AppRequest } from '../federation/http.client.js';

export interface ParkedFilter {
  cause?: string;
  participant?: string;
}

export interface ParkedMessage {
  id: number;
  place: string;
  receivedAt: string;
  participant: string | null;
  complaintId: string | null;
  cause: string;
  state: string;
  attempts: number;
}

export interface ParkedPage {
  parked: ParkedMessage[];
  next: number;
  total: number;
}

export interface ParkedGroup {
  cause: string;
  participant: string | null;
  count: number;
  oldest: string;
  newest: string;
  example: { field: string; reason: string }[];
}

export interface RedrivePreview {
  matching: number;
  examined: number;
  apply: number;
  statusChanges: number;
  conflict: number;
  held: number;
  duplicate: number;
  parkedAgain: number;
  released: number;
  sentAgain: number;
  deliveries: { participant: string; events: number }[];
}

export interface RedriveRun {
  id: number;
  state: 'running' | 'finished' | 'stopped' | 'interrupted';
  total: number;
  written: number;
  done: number;
  outcomes: Record<'applied' | 'conflict' | 'held' | 'duplicate' | 'parked' | 'unanswered', number>;
}

/** Milliseconds; a canary is answered when its outcome is known. */
const canaryPatience = 60_000;

/** The hub's parked messages, as its operator. */
@Injectable()
export class ParkedClient {
  constructor(private readonly endpoints: Endpoints) {}

  list(after: number, limit: number, filter: ParkedFilter): Promise<ParkedPage> {
    return this.ask({ url: '/v1/parked', params: { ...filter, after, limit } });
  }

  async groups(): Promise<ParkedGroup[]> {
    return (await this.ask<{ groups: ParkedGroup[] }>({ url: '/v1/parked/groups' })).groups;
  }

  preview(filter: ParkedFilter): Promise<RedrivePreview> {
    return this.ask({ method: 'POST', url: '/v1/parked/redrive/preview', data: { filter } });
  }

  redrive(filter: ParkedFilter, order: { rate?: number; canary: boolean }): Promise<RedriveRun> {
    const data = { filter, ...order };
    return this.ask({ method: 'POST', url: '/v1/parked/redrive', data, timeout: canaryPatience });
  }

  run(id: number): Promise<RedriveRun> {
    return this.ask({ url: `/v1/parked/redrive/${id}` });
  }

  private ask<Body>(request: AppRequest): Promise<Body> {
    const { url, operatorToken } = this.endpoints.hub();
    return callApp('hub', { ...request, baseURL: url, headers: { Authorization: `Bearer ${operatorToken}` } });
  }
}
