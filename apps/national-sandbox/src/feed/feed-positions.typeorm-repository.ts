import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Any number that nothing else in this database locks. */
const FEED_LOCK = 3_300;

@Injectable()
export class FeedPositions {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Gives every change that was committed by now its position in the feed.
   *
   * Ids are handed out before they are committed, so a reader who goes on from the highest id it saw can miss a lower
   * one. Positions are handed out afterwards, to one reader at a time until it has committed: nothing ever appears
   * before a position that was read, and those who write need not wait for each other.
   */
  async assign(): Promise<void> {
    const [first] = await this.dataSource.query<unknown[]>('SELECT FROM change WHERE position IS NULL LIMIT 1');
    if (first === undefined) return;
    await this.dataSource.transaction(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock($1)', [FEED_LOCK]);
      await manager.query(
        `UPDATE change
            SET position = placed.position
           FROM (SELECT id, row_number() OVER (ORDER BY id) + (SELECT coalesce(max(position), 0) FROM change) AS position
                   FROM change
                  WHERE position IS NULL) AS placed
          WHERE change.id = placed.id`,
      );
    });
  }
}
