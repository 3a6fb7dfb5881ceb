import { open, type FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { WorkbookRefused } from './workbook.errors.js';

interface ZipEntry {
  name: string;
  deflated: boolean;
  compressedBytes: number;
  offset: number;
}

const endSignature = 0x06054b50;
const directorySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const longestComment = 65_535;
const longestDirectory = 4 * 1024 * 1024;
const mostEntries = 10_000;

const damaged = (): WorkbookRefused =>
  new WorkbookRefused('WORKBOOK_DAMAGED', 'The workbook is damaged: its parts cannot be found.');

/**
 * Reads single entries of a ZIP file by its directory, and no more of each than is allowed: the sizes that an
 * archive states are not believed.
 */
export class ZipArchive {
  private constructor(
    private readonly file: FileHandle,
    private readonly entries: ReadonlyMap<string, ZipEntry>,
  ) {}

  static async open(path: string): Promise<ZipArchive> {
    const file = await open(path);
    try {
      return new ZipArchive(file, await readDirectory(file));
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /**
   * The bytes of an entry as they are unpacked.
   * @param mostBytes the reading fails with WORKBOOK_TOO_LARGE beyond these
   */
  async *read(name: string, mostBytes: number): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name);
    if (!entry) throw damaged();
    const start = await this.startOf(entry);
    const packed = Readable.from(slices(this.file, start, entry.compressedBytes));
    const unpacked: Readable = entry.deflated ? packed.pipe(createInflateRaw()) : packed;
    packed.on('error', (error) => unpacked.destroy(error));
    let bytes = 0;
    try {
      for await (const chunk of unpacked) {
        bytes += (chunk as Buffer).length;
        if (bytes > mostBytes) {
          const most = Math.floor(mostBytes / 1024 / 1024);
          throw new WorkbookRefused('WORKBOOK_TOO_LARGE', `A part of the workbook unpacks to more than ${most} MB.`);
        }
        yield chunk as Buffer;
      }
    } catch (error) {
      throw error instanceof WorkbookRefused ? error : damaged();
    } finally {
      unpacked.destroy();
      packed.destroy();
    }
  }

  close(): Promise<void> {
    return this.file.close();
  }

  private async startOf(entry: ZipEntry): Promise<number> {
    const header = await readAt(this.file, entry.offset, 30);
    if (header.readUInt32LE(0) !== localSignature) throw damaged();
    return entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  }
}

async function* slices(file: FileHandle, start: number, length: number): AsyncGenerator<Buffer> {
  const end = start + length;
  for (let position = start; position < end;) {
    const part = await readAt(file, position, Math.min(64 * 1024, end - position));
    position += part.length;
    yield part;
  }
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead < length) throw damaged();
  return buffer;
}

async function readDirectory(file: FileHandle): Promise<Map<string, ZipEntry>> {
  const { size } = await file.stat();
  const tailLength = Math.min(size, endLength + longestComment);
  const tail = await readAt(file, size - tailLength, tailLength);
  const end = findEnd(tail);
  const count = end.readUInt16LE(10);
  const length = end.readUInt32LE(12);
  const offset = end.readUInt32LE(16);
  if (count > mostEntries || length > longestDirectory || offset + length > size) throw damaged();
  const directory = await readAt(file, offset, length);
  const entries = new Map<string, ZipEntry>();
  for (let position = 0, index = 0; index < count; index += 1) {
    position = readEntry(directory, position, entries);
  }
  return entries;
}

function findEnd(tail: Buffer): Buffer {
  for (let position = tail.length - endLength; position >= 0; position -= 1) {
    if (tail.readUInt32LE(position) === endSignature) return tail.subarray(position);
  }
  throw damaged();
}

function readEntry(directory: Buffer, position: number, entries: Map<string, ZipEntry>): number {
  if (position + 46 > directory.length || directory.readUInt32LE(position) !== directorySignature) throw damaged();
  const flags = directory.readUInt16LE(position + 8);
  const method = directory.readUInt16LE(position + 10);
  const nameLength = directory.readUInt16LE(position + 28);
  const name = directory.toString('utf8', position + 46, position + 46 + nameLength);
  if (flags & 1) throw new WorkbookRefused('WORKBOOK_ENCRYPTED', 'The workbook is protected by a password.');
  if (method === 0 || method === 8) {
    entries.set(name.replaceAll('\\', '/').replace(/^\//, ''), {
      name,
      deflated: method === 8,
      compressedBytes: directory.readUInt32LE(position + 20),
      offset: directory.readUInt32LE(position + 42),
    });
  }
  return position + 46 + nameLength + directory.readUInt16LE(position + 30) + directory.readUInt16LE(position + 32);
}
