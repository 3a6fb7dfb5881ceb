import { useEffect, useState } from 'react';
import { postJson } from '../../api/fetch-json';
import type { BulkPreview } from '../../api/bulk-types';

interface Previewed {
  /** What was asked; what answers another question is not shown. */
  asked: string;
  preview: BulkPreview | null;
  error: Error | null;
}

/**
 * What would happen. It is asked once for each request, and again only when somebody wishes: whoever reads it decides
 * on what they read, so it never changes by itself.
 */
export function usePreview(address: string, request: object) {
  const [times, setTimes] = useState(0);
  const body = JSON.stringify(request);
  const asked = `${times} ${body}`;
  const [kept, setKept] = useState<Previewed>({ asked: '', preview: null, error: null });
  useEffect(() => {
    let isCurrent = true;
    const keep = (answer: Partial<Previewed>) => {
      if (isCurrent) setKept({ asked, preview: null, error: null, ...answer });
    };
    postJson<BulkPreview>(`${address}/preview`, JSON.parse(body) as object).then(
      (preview) => keep({ preview }),
      (error: unknown) => keep({ error: error instanceof Error ? error : new Error(String(error)) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [address, body, asked]);
  const { preview, error } = kept.asked === asked ? kept : { preview: null, error: null };
  return { preview, error, again: () => setTimes(times + 1) };
}
