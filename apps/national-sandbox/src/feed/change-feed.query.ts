import { Injectable } from '@nestjs/common';
import { DataSource, In, MoreThan } from 'typeorm';
import { ChangeTable } from '../complaint/change.table.js';
import { ComplaintTable } from '../complaint/complaint.table.js';

/** Reads changes that have a position in the feed: see `FeedPositions`. */
@Injectable()
export class ChangeFeedQuery {
  constructor(private readonly dataSource: DataSource) {}

  async after(position: string, limit: number) {
    return this.toItems(
      await this.dataSource
        .getRepository(ChangeTable)
        .find({ where: { position: MoreThan(position) }, order: { position: 'ASC' }, take: limit }),
    );
  }

  async byIds(ids: readonly string[]) {
    return this.toItems(
      await this.dataSource.getRepository(ChangeTable).find({ where: { id: In(ids) }, order: { position: 'ASC' } }),
    );
  }

  private async toItems<Change extends { readonly trackingId: string; readonly position: string | null }>(
    changes: readonly Change[],
  ) {
    const complaints = await this.dataSource.getRepository(ComplaintTable).find({
      select: { trackingId: true, agencyReference: true },
      where: { trackingId: In([...new Set(changes.map(({ trackingId }) => trackingId))]) },
    });
    const references = new Map(complaints.map(({ trackingId, agencyReference }) => [trackingId, agencyReference]));
    return changes.flatMap((change) => {
      const { position, trackingId } = change;
      return position === null ? [] : [{ change, position, agencyReference: references.get(trackingId) ?? null }];
    });
  }
}
