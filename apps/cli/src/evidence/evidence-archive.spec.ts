import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import { ZipFile } from 'yazl';
import { openArchive } from './evidence-archive.adapter.js';

async function zipOf(files: readonly (readonly [name: string, content: Buffer])[]): Promise<Buffer> {
  const archive = new ZipFile();
  for (const [name, content] of files) archive.addBuffer(content, name);
  archive.end();
  return buffer(archive.outputStream);
}

const text = Buffer.from('Lampu padam. '.repeat(100));

describe('openArchive', () => {
  it('gives every file by its name, and tells which are there twice', async () => {
    const opened = await openArchive(
      await zipOf([
        ['manifest.json', text],
        ['index.html', Buffer.alloc(0)],
        ['manifest.json', Buffer.from('another')],
      ]),
    );
    expect(opened).toEqual({
      files: new Map([
        ['manifest.json', text],
        ['index.html', Buffer.alloc(0)],
      ]),
      twice: ['manifest.json'],
    });
  });

  it('says of what is no whole archive that it is none', async () => {
    const whole = await zipOf([['manifest.json', text]]);
    const notWhole = 'berkas ini bukan arsip ZIP yang utuh';
    expect(await openArchive(Buffer.from('{}'))).toBe(notWhole);
    expect(await openArchive(whole.subarray(0, -5))).toBe(notWhole);
  });

  it('says of an archive that it is damaged, or that it holds too much', async () => {
    const damaged = await zipOf([['manifest.json', text]]);
    damaged.fill(0xff, 45, 55);
    expect(await openArchive(damaged)).toBe('arsip ZIP ini rusak: isinya tidak dapat dibuka');
    const many = Array.from({ length: 51 }, (_none, index) => [`${index}.txt`, text] as const);
    expect(await openArchive(await zipOf(many))).toBe('arsip ini berisi 51 berkas, terlalu banyak');
  });

  it('holds an entry to the size that it states', async () => {
    const stated = await zipOf([['manifest.json', text]]);
    const directory = stated.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    stated.writeUInt32LE(10, directory + 24);
    expect(await openArchive(stated)).toBe('arsip ZIP ini rusak: isinya tidak dapat dibuka');
    stated.writeUInt32LE(1_000_000_000, directory + 24);
    expect(await openArchive(stated)).toBe('isi arsip ini terlalu besar');
  });
});
