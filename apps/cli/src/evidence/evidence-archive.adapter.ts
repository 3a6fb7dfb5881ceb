import { buffer } from 'node:stream/consumers';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';

/** A file of a bundle by its name. A name that is there twice is listed apart, since nobody knows which one counts. */
export interface EvidenceArchive {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly twice: readonly string[];
}

/** A bundle has five files; more than this is something else. */
const mostFiles = 50;

/** Bytes of all files unpacked. A case of a thousand long entries has a tenth of it. */
const mostBytes = 512 * 1024 * 1024;

/** Opens a ZIP, or says in an Indonesian sentence without a full stop why it is none. */
export async function openArchive(bytes: Buffer): Promise<EvidenceArchive | string> {
  let archive: ZipFile;
  try {
    archive = await fromBufferPromise(bytes);
  } catch {
    return 'berkas ini bukan arsip ZIP yang utuh';
  }
  try {
    return await filesOf(archive);
  } catch {
    return 'arsip ZIP ini rusak: isinya tidak dapat dibuka';
  } finally {
    archive.close();
  }
}

async function filesOf(archive: ZipFile): Promise<EvidenceArchive | string> {
  const files = new Map<string, Buffer>();
  const twice: string[] = [];
  if (archive.entryCount > mostFiles) return `arsip ini berisi ${archive.entryCount} berkas, terlalu banyak`;
  let bytes = 0;
  for await (const entry of archive.eachEntry()) {
    // What an entry states of its size is held to while it is read.
    bytes += entry.uncompressedSize;
    if (bytes > mostBytes) return 'isi arsip ini terlalu besar';
    if (files.has(entry.fileName)) twice.push(entry.fileName);
    else files.set(entry.fileName, await bytesOf(archive, entry));
  }
  return { files, twice };
}

const bytesOf = async (archive: ZipFile, entry: Entry): Promise<Buffer> =>
  buffer(await archive.openReadStreamPromise(entry));
