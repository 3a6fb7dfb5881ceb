import { inflateRawSync } from 'node:zlib';
import { SaxesParser } from 'saxes';

/** A part of a workbook as its bytes say it, by the directory of the archive and nothing of exceljs. */
function unpackedPart(file: Buffer, name: string): string {
  const end = file.lastIndexOf('PK\u0005\u0006');
  let place = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => file.readUInt16LE(place + offset));
    if (file.toString('utf8', place + 46, place + 46 + (nameLength ?? 0)) === name) {
      const local = file.readUInt32LE(place + 42);
      const begin = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
      return inflateRawSync(file.subarray(begin, begin + file.readUInt32LE(place + 20))).toString('utf8');
    }
    place += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  throw new Error(`The workbook has no ${name}.`);
}

/** Cells of a sheet by their addresses, such as `A2`: text as text, anything else as the number that stands there. */
export function unpackedCells(file: Buffer, sheet: string): ReadonlyMap<string, string | number> {
  const cells = new Map<string, string | number>();
  const parser = new SaxesParser();
  let [address, kind, said] = ['', '', ''];
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'f') throw new Error(`${address} is a formula.`);
    if (name === 'c') [address, kind, said] = [attributes.r ?? '', attributes.t ?? 'n', ''];
  });
  parser.on('text', (part) => {
    said += part;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'c' && said !== '') cells.set(address, kind === 'n' ? Number(said) : said);
  });
  parser.write(unpackedPart(file, sheet)).close();
  return cells;
}
