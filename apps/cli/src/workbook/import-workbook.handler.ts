import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { Injectable } from '@nestjs/common';
import { CliError } from '../cli.errors.js';
import { AwaitOutcomes } from '../federation/await-outcomes.handler.js';
import { HubClient, type EventOutcome, type Outcome, type WorkbookReceipt } from '../federation/hub.client.js';
import { Output } from '../output/output.adapter.js';

export interface ImportedWorkbook extends Omit<WorkbookReceipt, 'eventIds'> {
  /** How many events of the accepted rows ended in which way. */
  outcomes: Partial<Record<Outcome, number>>;
  /** Events that were not applied, each with the reason. */
  notApplied: EventOutcome[];
}

const mostBytes = 50 * 1024 * 1024;
const contentTypes: Readonly<Partial<Record<string, string>>> = {
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.csv': 'text/csv',
};

/** Sends a workbook to the hub and waits until the ledger has come to each of its rows. */
@Injectable()
export class ImportWorkbook {
  constructor(
    private readonly hub: HubClient,
    private readonly awaitOutcomes: AwaitOutcomes,
    private readonly output: Output,
  ) {}

  async handle(file: string, participant: string, zone: string | undefined, quiet: boolean): Promise<ImportedWorkbook> {
    const contentType = contentTypes[extname(file).toLowerCase()] ?? 'application/octet-stream';
    const receipt = await this.hub.importWorkbook(participant, await read(file), contentType, zone);
    const { eventIds, ...rest } = receipt;
    const progress = this.output.progress('In the ledger', new Set(eventIds).size, quiet);
    const outcomes = await this.awaitOutcomes
      .handle(participant, eventIds, (done) => {
        progress.to(done);
      })
      .finally(() => {
        progress.end();
      });
    const counts: ImportedWorkbook['outcomes'] = {};
    for (const { outcome } of outcomes) if (outcome) counts[outcome] = (counts[outcome] ?? 0) + 1;
    return { ...rest, outcomes: counts, notApplied: outcomes.filter(({ outcome }) => outcome !== 'applied') };
  }
}

async function read(file: string): Promise<Buffer> {
  try {
    const { size } = await stat(file);
    if (size > mostBytes) throw new Error(`it has ${size} bytes, more than the 50 MB that the hub takes`);
    return await readFile(file);
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'there is no such file' : message;
    throw new CliError('FILE_NOT_READABLE', `${file} cannot be sent: ${why}.`, { cause });
  }
}
