import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { HubRequest } from '#contract';
import { OpenRequests } from './open-requests.repository.js';

@Injectable()
export class OpenRequestsTypeormRepository extends OpenRequests {
  constructor(private readonly database: DataSource) {
    super();
  }

  async post(participant: string, request: HubRequest): Promise<void> {
    await this.database.query(
      'INSERT INTO open_request (id, participant, request) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      [request.id, participant, JSON.stringify(request)],
    );
  }

  async of(participant: string, limit: number): Promise<HubRequest[]> {
    const rows: { request: HubRequest }[] = await this.database.query(
      'SELECT request FROM open_request WHERE participant = $1 ORDER BY posted_at, id LIMIT $2',
      [participant, limit],
    );
    return rows.map(({ request }) => request);
  }

  async close(id: string): Promise<void> {
    await this.database.query('DELETE FROM open_request WHERE id = $1', [id]);
  }

  async closeOlderThan(seconds: number): Promise<void> {
    await this.database.query('DELETE FROM open_request WHERE posted_at < now() - make_interval(secs => $1)', [
      seconds,
    ]);
  }
}
