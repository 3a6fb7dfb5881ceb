import { Injectable } from '@nestjs/common';
import { Endpoints } from './endpoints.adapter.js';
import { callApp } from './http.client.js';

export interface RebuildProgress {
  state: 'idle' | 'running' | 'done';
  done: number;
  total: number;
  finishedAt: string | null;
}

interface FlaggedRow {
  row: number;
  from: string;
  to: string;
  region: string;
  total: number;
  /** Parts less total. */
  flag: { difference: number };
}

/** What became of a table of the past. */
export interface ImportedRecap {
  id: number;
  isNew: boolean;
  rows: number;
  flagged: number;
  total: number;
  flaggedRows: FlaggedRow[];
  refused: { row: number; field: string; reason: string }[];
}

/** Supervision's API, as its operator. */
@Injectable()
export class SupervisionClient {
  constructor(private readonly endpoints: Endpoints) {}

  /** Begins a rebuild unless one runs already. */
  rebuild(): Promise<RebuildProgress> {
    return this.ask('POST', 'rebuild');
  }

  progress(): Promise<RebuildProgress> {
    return this.ask('GET', 'rebuild');
  }

  /** @param form with the file as `file`, and `regions` and `columns` if they are given */
  importRecap(form: FormData): Promise<ImportedRecap> {
    return this.ask('POST', 'recaps', form);
  }

  private ask<Body>(method: 'GET' | 'POST', path: string, data?: FormData): Promise<Body> {
    const { url, operatorToken } = this.endpoints.supervision();
    const headers = { Authorization: `Bearer ${operatorToken}` };
    return callApp('supervision', { method, baseURL: url, url: `/v1/operator/${path}`, headers, data });
  }
}
