import { Injectable } from '@nestjs/common';
import type { ComplaintListRequest } from '../case-timeline/complaint-list.request.js';
import { ComplaintPages } from '../case-timeline/complaint-pages.query.js';
import type { Person } from '../sign-in/role.js';
import { BulkActionRefused } from './bulk-action.errors.js';
import { mostChosen } from './bulk-selection.js';

export interface BulkChoice {
  readonly ids: readonly string[] | null;
  /** As the list takes it. */
  readonly filter: ComplaintListRequest | null;
}

/** Which complaints a choice comes to. */
@Injectable()
export class ChosenIdsQuery {
  constructor(private readonly pages: ComplaintPages) {}

  /** @throws BulkActionRefused, or a 400 problem naming the field of the filter that cannot be used */
  async of({ ids, filter }: BulkChoice, person: Person): Promise<readonly string[]> {
    if ((ids === null) === (filter === null)) {
      throw new BulkActionRefused([{ field: 'ids', reason: 'or filter must be given, and only one of them' }]);
    }
    if (filter === null) return [...new Set(ids)];
    const { after: _place, ...narrowed } = filter;
    const { items, next } = await this.pages.page({ ...narrowed, limit: mostChosen }, person);
    if (next !== null) {
      throw new BulkActionRefused([{ field: 'filter', reason: `leaves more than ${mostChosen} complaints` }]);
    }
    return items.map(({ id }) => id);
  }
}
