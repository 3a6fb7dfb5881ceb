import { Controller, Logger } from '@nestjs/common';
import { ledgerTopic } from '#contract';
import { BatchPattern, type RecordBatch } from '#messaging';
import type { CaseEntry } from './case-entry.js';
import { LedgerReader } from './ledger-reader.adapter.js';
import { readLedgerRecord } from './ledger-record.mapper.js';
import { StaleGeneration } from './projection.errors.js';
import type { UnreadableRecord } from './projection.repository.js';
import { TakeLedgerBatchHandler } from './take-ledger-batch.handler.js';

@Controller()
export class LedgerConsumer {
  private readonly logger = new Logger(LedgerConsumer.name);

  constructor(
    private readonly handler: TakeLedgerBatchHandler,
    private readonly reader: LedgerReader,
  ) {}

  @BatchPattern(ledgerTopic)
  async take({ partition, records }: RecordBatch): Promise<void> {
    const { generation } = this.reader;
    const last = records.at(-1);
    if (last === undefined) return;
    const entries: CaseEntry[] = [];
    const unreadable: UnreadableRecord[] = [];
    for (const { offset, value } of records) {
      const read = readLedgerRecord(value);
      if ('entry' in read) entries.push(read.entry);
      else unreadable.push({ offset, reason: read.reason });
    }
    for (const { offset, reason } of unreadable) {
      this.logger.error({ msg: 'A record of the ledger is no ledger entry', partition, offset, reason });
    }
    const nextOffset = String(BigInt(last.offset) + 1n);
    try {
      await this.handler.take({ generation, partition, nextOffset, entries, unreadable });
    } catch (error) {
      if (error instanceof StaleGeneration) void this.reader.follow();
      else
        this.logger.error({ msg: 'A batch of the ledger cannot be taken in yet', partition, nextOffset, err: error });
      throw error;
    }
  }
}
