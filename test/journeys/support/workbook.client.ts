import type { Endpoints } from '../../../apps/local/src/federation/endpoints.js';

const contentTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
} as const;

export interface WorkbookReceipt {
  readonly rows: number;
  readonly accepted: number;
  readonly refused: number;
  readonly eventIds: readonly string[];
}

/** Hands the hub a file as an operator does, in the name of a participant. */
export function importWorkbook(
  { hub }: Pick<Endpoints, 'hub'>,
  participant: string,
  file: Uint8Array<ArrayBuffer> | string,
  kind: keyof typeof contentTypes,
): Promise<Response> {
  return fetch(`${hub.url}/v1/participants/${participant}/workbooks`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${hub.operatorToken}`,
      'content-type': contentTypes[kind],
      accept: 'application/json',
    },
    body: file,
    signal: AbortSignal.timeout(60_000),
  });
}
