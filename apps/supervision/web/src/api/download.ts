import { answered } from './fetch-json';
import { withQuery } from './address';
import { FrameReader } from './row-frames';
import type { FileFormat, TableName } from './types';

export const fileFormats = ['xlsx', 'csv'] as const satisfies readonly FileFormat[];

export interface DownloadProgress {
  readonly rows: number;
  /** About how many there will be; null when the server did not count. */
  readonly expected: number | null;
}

export interface DownloadedFile {
  readonly name: string;
  readonly content: Blob;
  readonly rows: number;
}

interface Watch {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: DownloadProgress) => void;
}

/** The server broke off: what came is not the whole table. */
class BrokenDownload extends Error {}

const framedType = 'application/vnd.lapor.rows';

/** Bytes that are kept in the page's own memory; then they become a Blob, which a browser keeps on disk when it is large. */
const pieceSize = 8 * 1024 * 1024;

/**
 * A table under the filters of its list, as a file.
 *
 * @param asked what the list was asked; what turns its pages is left out
 * @throws RequestError when the server refuses; BrokenDownload when it broke off; TypeError when it cannot be reached
 */
export async function downloadTable(
  table: TableName,
  format: FileFormat,
  asked: object,
  { signal, onProgress }: Watch,
): Promise<DownloadedFile> {
  const address = withQuery(`/api/exports/${table}.${format}`, filtersOf(table, asked));
  const response = await answered(address, { signal, headers: { accept: framedType } });
  const expected = numberOf(response.headers.get('expected-rows'));
  const { content, rows } = await gathered(response, (soFar) => onProgress({ rows: soFar, expected }));
  return { name: nameOf(response) ?? `${table}.${format}`, content, rows };
}

/** Of a move `after` is the later period; of any list it is where a page begins. */
const moves: ReadonlySet<TableName> = new Set(['score-shifts', 'moved-cases']);

function filtersOf(table: TableName, asked: object): object {
  const { after, limit, ...filters } = asked as Readonly<Record<string, unknown>>;
  return moves.has(table) ? { ...filters, after } : filters;
}

async function gathered(response: Response, tell: (rows: number) => void) {
  const reader = response.body?.getReader();
  const frames = new FrameReader();
  const pieces = new Pieces();
  for (let read = await reader?.read(); read?.value !== undefined; read = await reader?.read()) {
    for (const { rows, bytes } of frames.take(read.value)) {
      if (bytes.length === 0) return { content: pieces.whole(), rows };
      pieces.add(bytes);
      tell(rows);
    }
  }
  throw new BrokenDownload('The file ended before its last frame.');
}

class Pieces {
  private readonly blobs: Blob[] = [];
  private loose: Uint8Array<ArrayBuffer>[] = [];
  private size = 0;

  add(bytes: Uint8Array<ArrayBuffer>): void {
    this.loose.push(bytes);
    this.size += bytes.length;
    if (this.size < pieceSize) return;
    this.blobs.push(new Blob(this.loose));
    [this.loose, this.size] = [[], 0];
  }

  whole(): Blob {
    return new Blob([...this.blobs, ...this.loose]);
  }
}

const numberOf = (text: string | null): number | null => (text === null ? null : Number(text));

const nameOf = (response: Response): string | undefined =>
  /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
