import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LeaseLost } from '../delivery.errors.js';
import type { Lane, TakenLane } from './lane.js';
import { LaneRepository } from './lane.repository.js';
import { Lease } from './lease.js';

interface LaneRow {
  fence: string;
  cursor: string;
  sendingTo: string;
}

const interval = (parameter: string): string => `make_interval(secs => ${parameter} / 1000.0)`;

@Injectable()
export class LaneTypeormRepository extends LaneRepository {
  private readonly leases = new Map<string, Lease>();

  constructor(private readonly database: DataSource) {
    super();
  }

  async take(
    { destination, circuit }: Pick<Lane, 'destination' | 'circuit'>,
    holder: string,
    milliseconds: number,
  ): Promise<TakenLane | null> {
    const asked = performance.now();
    const rows: LaneRow[] = await this.database.query(
      `INSERT INTO delivery_lane AS lane (destination, lease_holder, leased_until, circuit, fence)
       VALUES ($1, $2, now() + ${interval('$3')}, $4, 1)
       ON CONFLICT (destination) DO UPDATE SET lease_holder = excluded.lease_holder,
         leased_until = excluded.leased_until, circuit = excluded.circuit, fence = lane.fence + 1
         WHERE lane.leased_until IS NULL OR lane.leased_until < now()
       RETURNING fence, cursor, sending_to AS "sendingTo"`,
      [destination, holder, milliseconds, circuit],
    );
    const row = rows[0];
    if (!row) return null;
    const lease = new Lease(destination, Number(row.fence), asked + milliseconds);
    this.leases.set(destination, lease);
    return { lease, cursor: Number(row.cursor), sendingTo: Number(row.sendingTo) };
  }

  async renew(lease: Lease, milliseconds: number): Promise<void> {
    // The lane is ours from the moment the database says so, which is after the moment we asked.
    const asked = performance.now();
    await this.update(lease, `leased_until = now() + ${interval('$3')}`, milliseconds);
    lease.renewedUntil(asked + milliseconds);
  }

  release(lease: Lease): Promise<void> {
    return this.update(lease, 'leased_until = NULL, lease_holder = $3', null);
  }

  saveCursor(lease: Lease, cursor: number): Promise<void> {
    return this.update(lease, 'cursor = $3, last_progress_at = now()', cursor);
  }

  announceSending(lease: Lease, upTo: number): Promise<void> {
    return this.update(lease, 'sending_to = $3', upTo);
  }

  noteFailure(lease: Lease, reason: string): Promise<void> {
    return this.update(lease, 'last_error = $3, last_error_at = now()', reason);
  }

  taken(destination: string): Lease | null {
    return this.leases.get(destination) ?? null;
  }

  private async update({ destination, fence }: Lease, assignments: string, value: unknown): Promise<void> {
    const result: [unknown[], number] = await this.database.query(
      `UPDATE delivery_lane SET ${assignments} WHERE destination = $1 AND fence = $2`,
      [destination, fence, value],
    );
    if (result[1] === 0) throw new LeaseLost(destination);
  }
}
