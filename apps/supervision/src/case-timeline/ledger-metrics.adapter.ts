import { Injectable } from '@nestjs/common';
import { Gauge, Registry } from 'prom-client';
import { LedgerReader } from './ledger-reader.adapter.js';

/** Shows how far this instance is behind the ledger, partition by partition. */
@Injectable()
export class LedgerMetrics {
  constructor(registry: Registry, reader: LedgerReader) {
    new Gauge({
      name: 'supervision_ledger_lag_records',
      help: 'Records of the ledger that this instance has not taken in yet, as of its last fetch',
      labelNames: ['partition'],
      registers: [registry],
      collect() {
        this.reset();
        for (const { partition, lag } of reader.server.progress()) this.set({ partition }, lag);
      },
    });
  }
}
