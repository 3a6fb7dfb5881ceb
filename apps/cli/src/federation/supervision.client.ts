import { Injectable } from '@nestjs/common';
import { Endpoints } from './endpoints.adapter.js';
import { callApp } from './http.client.js';

export interface RebuildProgress {
  state: 'idle' | 'running' | 'done';
  done: number;
  total: number;
  finishedAt: string | null;
}

/** Supervision's API, as its operator. */
@Injectable()
export class SupervisionClient {
  constructor(private readonly endpoints: Endpoints) {}

  /** Begins a rebuild unless one runs already. */
  rebuild(): Promise<RebuildProgress> {
    return this.ask('POST');
  }

  progress(): Promise<RebuildProgress> {
    return this.ask('GET');
  }

  private ask(method: 'GET' | 'POST'): Promise<RebuildProgress> {
    const { url, operatorToken } = this.endpoints.supervision();
    const headers = { Authorization: `Bearer ${operatorToken}` };
    return callApp('supervision', { method, baseURL: url, url: '/v1/operator/rebuild', headers });
  }
}
