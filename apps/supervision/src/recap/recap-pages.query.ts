import { Injectable } from '@nestjs/common';
import { RecapQuery } from './recap.query.js';
import type { RecapRowsRequest } from './recap.request.js';
import type { RecapRowListResponse } from './recap.response.js';

/** Rows of the past under a request's filters: for the page, and for a file. */
@Injectable()
export class RecapPages {
  constructor(private readonly query: RecapQuery) {}

  async page({ import: importId, region, flagged, after, limit }: RecapRowsRequest): Promise<RecapRowListResponse> {
    const [lastImport, lastRow] = after?.split('/').map(Number) ?? [];
    const items = await this.query.rows({
      importId: importId ?? null,
      region: region ?? null,
      flagged: flagged ?? null,
      after: lastImport === undefined || lastRow === undefined ? null : ([lastImport, lastRow] as const),
      limit,
    });
    const last = items.at(-1);
    return { items, next: items.length === limit && last ? `${last.importId}/${last.row}` : null };
  }
}
