import { Injectable } from '@nestjs/common';
import type { LedgerEntry } from '#contract';
import { Endpoints } from '../federation/endpoints.adapter.js';
import { callApp, type AppRequest } from '../federation/http.client.js';

export interface KeptYear {
  year: number;
  complaints: number;
  entries: number;
  retired: { at: string; by: string; entries: number; sha256: string } | null;
}

export interface PutAsideProgress {
  state: 'idle' | 'running' | 'finished' | 'stopped' | 'failed';
  looked: number;
  moved: number;
}

export interface KeptEntries {
  entries: LedgerEntry[];
  next: number;
  total: number;
  /** SHA-256 over the hashes of all entries of the year. */
  sha256: string;
}

/** What the hub tells its operator of the ledger's partitions. */
@Injectable()
export class RetentionClient {
  constructor(private readonly endpoints: Endpoints) {}

  overview(): Promise<{ years: KeptYear[]; puttingAside: PutAsideProgress }> {
    return this.ask({ url: '' });
  }

  putAside(closedBefore: string): Promise<PutAsideProgress> {
    return this.ask({ method: 'POST', url: '', data: { closedBefore } });
  }

  entries(year: number, after: number, limit: number): Promise<KeptEntries> {
    return this.ask({ url: `/${year}/entries`, params: { after, limit } });
  }

  async retire(year: number, sha256: string, by: string): Promise<void> {
    await this.ask({ method: 'DELETE', url: `/${year}`, data: { sha256, by } });
  }

  private ask<Body>(request: AppRequest): Promise<Body> {
    const { url, operatorToken } = this.endpoints.hub();
    const headers = { Authorization: `Bearer ${operatorToken}` };
    return callApp('hub', { ...request, baseURL: `${url}/v1/ledger/retention`, headers });
  }
}
