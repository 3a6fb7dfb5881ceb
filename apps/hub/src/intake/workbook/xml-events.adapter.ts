import { SaxesParser } from 'saxes';
import { WorkbookRefused } from './workbook.errors.js';

export interface XmlHandlers {
  /** `name` without its prefix: some writers say `x:row`. */
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

/** Most characters without a tag: a cell of Excel holds 32,767. */
const longestText = 1024 * 1024;

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

const damaged = (): WorkbookRefused =>
  new WorkbookRefused('WORKBOOK_DAMAGED', 'The workbook is damaged: a part of it is not XML.');

/**
 * Reads XML piece by piece. After each piece that made events, control comes back to the caller, who can take what
 * the handlers gathered before more is read.
 */
export async function* xmlEvents(bytes: AsyncIterable<Buffer>, handlers: XmlHandlers): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false });
  const decoder = new TextDecoder('utf-8');
  parser.on('error', () => {
    throw damaged();
  });
  parser.on('opentag', ({ name, attributes }) => {
    handlers.open?.(withoutPrefix(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    handlers.close?.(withoutPrefix(name));
  });
  parser.on('text', (text) => {
    handlers.text?.(text);
  });
  parser.on('cdata', (text) => {
    handlers.text?.(text);
  });
  let sinceTag = 0;
  for await (const chunk of bytes) {
    const text = decoder.decode(chunk, { stream: true });
    const tag = text.lastIndexOf('<');
    sinceTag = tag < 0 ? sinceTag + text.length : text.length - tag;
    if (sinceTag > longestText) {
      throw new WorkbookRefused('WORKBOOK_TOO_LARGE', 'A cell of the workbook is larger than any cell of Excel.');
    }
    parser.write(text);
    yield;
  }
  parser.write(decoder.decode()).close();
  yield;
}
