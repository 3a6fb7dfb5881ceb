import { Injectable } from '@nestjs/common';
import { Endpoints } from '../federation/endpoints.adapter.js';
import { callApp, type AppRequest } from '../federation/http.client.js';
import type { ReceiptLine } from './receipt.js';

export interface ListedReceipt {
  id: number;
  asOf: string;
  issuedAt: string;
  complete: boolean;
  summary: string;
}

interface ReceiptPage {
  receipts: ListedReceipt[];
  next: number;
}

export interface ReconciliationRun {
  id: number;
  state: 'waiting' | 'running' | 'finished' | 'stopped';
  receiptId: number | null;
  participants: (Omit<ReceiptLine, 'name' | 'by' | 'state'> & { state: string })[];
}

/** The hub's receipts and reconciliations, as its operator. */
@Injectable()
export class ReceiptClient {
  constructor(private readonly endpoints: Endpoints) {}

  list(after: number, limit: number): Promise<ReceiptPage> {
    return this.ask({ url: '/v1/receipts', params: { after, limit } });
  }

  /** A receipt as it was signed, byte for byte. */
  file(id: number): Promise<string> {
    return this.ask({ url: `/v1/receipts/${id}`, responseType: 'text', transformResponse: (text: string) => text });
  }

  key(): Promise<Record<string, unknown>> {
    return this.ask({ url: '/v1/receipts/key' });
  }

  start(order: { participants?: string[]; rebuild: boolean }): Promise<{ id: number }> {
    return this.ask({ method: 'POST', url: '/v1/reconciliations', data: order });
  }

  /** Compares a workbook with the ledger and imports nothing. */
  compareWorkbook(code: string, file: Buffer): Promise<ReconciliationRun> {
    return this.ask({
      method: 'POST',
      url: `/v1/participants/${encodeURIComponent(code)}/workbook-comparisons`,
      data: file,
      headers: { 'Content-Type': 'application/octet-stream' },
      timeout: 600_000,
    });
  }

  run(id: number): Promise<ReconciliationRun> {
    return this.ask({ url: `/v1/reconciliations/${id}` });
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
