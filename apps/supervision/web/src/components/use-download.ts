import { useEffect, useRef, useState } from 'react';
import { downloadTable } from '../api/download';
import type { DownloadedFile, DownloadProgress } from '../api/download';
import type { FileFormat, TableName } from '../api/types';

export type DownloadState =
  | { readonly kind: 'none' }
  | { readonly kind: 'under-way'; readonly progress: DownloadProgress }
  | { readonly kind: 'done'; readonly rows: number }
  | { readonly kind: 'failed'; readonly error: Error };

const none: DownloadState = { kind: 'none' };

/** A download that this page shows, stops, and takes no further than its own life. */
export function useDownload(table: TableName) {
  const [state, setState] = useState<DownloadState>(none);
  const stopping = useRef<AbortController | null>(null);
  useEffect(() => () => stopping.current?.abort(), []);

  const start = async (format: FileFormat, asked: object) => {
    const controller = new AbortController();
    const { signal } = controller;
    stopping.current = controller;
    setState({ kind: 'under-way', progress: { rows: 0, expected: null } });
    try {
      const onProgress = (progress: DownloadProgress) => setState({ kind: 'under-way', progress });
      const file = await downloadTable(table, format, asked, { signal, onProgress });
      save(file);
      setState({ kind: 'done', rows: file.rows });
    } catch (error) {
      if (!signal.aborted) setState({ kind: 'failed', error: error as Error });
    }
  };
  const stop = () => {
    stopping.current?.abort();
    setState(none);
  };
  return { state, start, stop };
}

/** Hands a file to the browser, which asks or knows where it goes. */
function save({ name, content }: DownloadedFile): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of it by the time that it is idle again, and keeps it as long as it needs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
