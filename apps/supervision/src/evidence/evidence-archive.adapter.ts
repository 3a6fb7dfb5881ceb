import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { EvidenceFiles } from './evidence-bundle.mapper.js';

/** The files as one ZIP. @param at written as the time of each */
export function archiveOf(files: EvidenceFiles, at: Date): Readable {
  const archive = new ZipFile();
  for (const [name, bytes] of files) archive.addBuffer(bytes, name, { mtime: at, mode: 0o100644 });
  archive.end();
  return new Readable().wrap(archive.outputStream);
}
