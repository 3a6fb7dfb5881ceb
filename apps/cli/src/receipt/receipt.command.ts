import { writeFile } from 'node:fs/promises';
import { Command, CommandRunner, Help, Option, SubCommand } from 'nest-commander';
import { CommandGroup } from '../group.command.js';
import { CliError } from '../cli.errors.js';
import { Output } from '../output/output.adapter.js';
import { readBytes } from './read-bytes.adapter.js';
import { readKey } from './read-key.adapter.js';
import { ReceiptClient, type ListedReceipt } from './receipt.client.js';
import { differenceLine, heading, lineRow, receiptLines, verdictLines } from './receipt-words.mapper.js';
import type { Receipt } from './receipt.js';
import { verifyReceipt } from './verify-receipt.adapter.js';

const pageSize = 1_000;

function numberOf(text: string | undefined): number {
  const id = Number(text);
  if (Number.isInteger(id) && id > 0) return id;
  throw new CliError('REFUSED', `The number of a receipt is a whole number, not "${text ?? ''}".`);
}

const read = async (file: string): Promise<string> => (await readBytes(file)).toString('utf8');

function tell(output: Output, receipt: Receipt): void {
  for (const line of receiptLines(receipt)) output.line(line);
  output.line();
  output.table([heading, ...receipt.participants.map(lineRow)]);
  const differences = receipt.participants.flatMap(({ code, listed }) =>
    listed.map((difference) => differenceLine(code, difference)),
  );
  if (differences.length > 0) output.line();
  for (const line of differences) output.line(line);
  output.line();
}

@SubCommand({
  name: 'verify',
  arguments: '<file>',
  argsDescription: { file: 'a receipt as it was saved' },
  description: 'Check the signature of a receipt; needs no hub and no database',
})
export class ReceiptVerifyCommand extends CommandRunner {
  constructor(private readonly output: Output) {
    super();
  }

  async run([file = '']: string[], { key, json = false }: { key?: string; json?: boolean }): Promise<void> {
    const verification = await verifyReceipt(await read(file), key === undefined ? null : await readKey(key));
    if (json) this.output.json(verification);
    else {
      if (verification.ok) tell(this.output, verification.receipt);
      for (const line of verdictLines(verification)) this.output.line(line);
    }
    if (!verification.ok) process.exitCode = 1;
  }

  @Option({
    flags: '--key <file>',
    description: "the province's public key, a JSON Web Key (default: the receipt's own)",
  })
  parseKey(file: string): string {
    return file;
  }

  @Option({ flags: '--json', description: 'print the result as JSON' })
  parseJson(): boolean {
    return true;
  }
}

@SubCommand({ name: 'list', description: 'Receipts, the oldest first' })
export class ReceiptListCommand extends CommandRunner {
  constructor(
    private readonly receipts: ReceiptClient,
    private readonly output: Output,
  ) {
    super();
  }

  async run(_parameters: string[], { json = false }: { json?: boolean }): Promise<void> {
    const listed: ListedReceipt[] = [];
    for (let after = 0; ;) {
      const page = await this.receipts.list(after, pageSize);
      if (page.receipts.length === 0) break;
      listed.push(...page.receipts);
      after = page.next;
    }
    if (json) this.output.json(listed);
    else
      this.output.table(
        [
          ['Nomor', 'Dikeluarkan', 'Isi'],
          ...listed.map(({ id, issuedAt, summary }) => [String(id), issuedAt, summary]),
        ],
        'Belum ada tanda terima.',
      );
  }

  @Option({ flags: '--json', description: 'print the list as JSON' })
  parseJson(): boolean {
    return true;
  }
}

@SubCommand({ name: 'show', arguments: '<number>', description: 'What a receipt of the hub says' })
export class ReceiptShowCommand extends CommandRunner {
  constructor(
    private readonly receipts: ReceiptClient,
    private readonly output: Output,
  ) {
    super();
  }

  async run([number]: string[], { json = false }: { json?: boolean }): Promise<void> {
    const verification = await verifyReceipt(await this.receipts.file(numberOf(number)), await this.receipts.key());
    if (json) this.output.json(verification);
    else {
      if (verification.ok) tell(this.output, verification.receipt);
      for (const line of verdictLines(verification)) this.output.line(line);
    }
    if (!verification.ok) process.exitCode = 1;
  }

  @Option({ flags: '--json', description: 'print the result as JSON' })
  parseJson(): boolean {
    return true;
  }
}

@SubCommand({
  name: 'save',
  arguments: '<number> <file>',
  description: 'Write a receipt to a file, as it was signed',
})
export class ReceiptSaveCommand extends CommandRunner {
  constructor(
    private readonly receipts: ReceiptClient,
    private readonly output: Output,
  ) {
    super();
  }

  async run([number, file = '']: string[]): Promise<void> {
    await writeFile(file, await this.receipts.file(numberOf(number)));
    this.output.line(`Tanda terima ${numberOf(number)} disimpan di ${file}.`);
  }
}

@Command({
  name: 'receipt',
  description: 'Signed receipts of reconciliations',
  subCommands: [ReceiptListCommand, ReceiptShowCommand, ReceiptSaveCommand, ReceiptVerifyCommand],
})
export class ReceiptCommand extends CommandGroup {
  @Help('after')
  examples(): string {
    return `
Examples:
  npm run lapor -- receipt list
  npm run lapor -- receipt save 7 tanda-terima-7.json
  npm run lapor -- receipt verify tanda-terima-7.json --key kunci-provinsi.json`;
  }
}
