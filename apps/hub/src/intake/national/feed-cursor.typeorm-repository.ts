import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { FeedCursorRepository } from './feed-cursor.repository.js';

@Injectable()
export class FeedCursorTypeormRepository extends FeedCursorRepository {
  constructor(private readonly database: DataSource) {
    super();
  }

  async acquire(feed: string, holder: string, seconds: number): Promise<{ cursor: string | null } | null> {
    const rows: { cursor: string | null }[] = await this.database.query(
      `INSERT INTO feed_cursor AS held (feed, held_by, held_until) VALUES ($1, $2, now() + make_interval(secs => $3))
       ON CONFLICT (feed) DO UPDATE SET held_by = excluded.held_by, held_until = excluded.held_until
         WHERE held.held_by IS NULL OR held.held_by = excluded.held_by OR held.held_until < now()
       RETURNING held.cursor`,
      [feed, holder, seconds],
    );
    return rows[0] ?? null;
  }

  async advance(feed: string, holder: string, cursor: string, seconds: number): Promise<boolean> {
    const [, moved]: [unknown, number] = await this.database.query(
      `UPDATE feed_cursor SET cursor = $3, held_until = now() + make_interval(secs => $4)
       WHERE feed = $1 AND held_by = $2`,
      [feed, holder, cursor, seconds],
    );
    return moved > 0;
  }

  async release(feed: string, holder: string): Promise<void> {
    await this.database.query(
      'UPDATE feed_cursor SET held_by = NULL, held_until = NULL WHERE feed = $1 AND held_by = $2',
      [feed, holder],
    );
  }
}
