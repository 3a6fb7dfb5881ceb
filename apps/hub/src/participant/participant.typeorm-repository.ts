import { Injectable } from '@nestjs/common';
import { DataSource, type Repository } from 'typeorm';
import type { Participant } from './participant.js';
import {
  ParticipantRepository,
  type Credentials,
  type ParticipantOverview,
  type SignsOfLife,
} from './participant.repository.js';
import { ParticipantTable, type ParticipantRow } from './participant.table.js';
import { SecretBox } from './secret-box.adapter.js';

@Injectable()
export class ParticipantTypeormRepository extends ParticipantRepository {
  private readonly rows: Repository<ParticipantRow>;

  constructor(
    database: DataSource,
    private readonly box: SecretBox,
  ) {
    super();
    this.rows = database.getRepository(ParticipantTable);
  }

  async all(): Promise<Participant[]> {
    const rows = await this.rows.find({ order: { code: 'ASC' } });
    return rows.map(({ sealedSecret, lastHeartbeatAt: _heartbeat, lastSignedInAt: _signedIn, ...rest }) => ({
      ...rest,
      secret: sealedSecret === null ? null : this.box.open(sealedSecret),
    }));
  }

  async overview(): Promise<ParticipantOverview[]> {
    const rows = await this.rows.find({ order: { code: 'ASC' } });
    return rows.map(({ sealedSecret, ...rest }) => ({ ...rest, hasSecret: sealedSecret !== null }));
  }

  async add({ secret, ...participant }: Participant): Promise<boolean> {
    const inserted = await this.rows
      .createQueryBuilder()
      .insert()
      .values({ ...participant, sealedSecret: secret === null ? null : this.box.seal(secret) })
      .orIgnore()
      .returning('code')
      .execute();
    return (inserted.raw as unknown[]).length > 0;
  }

  async change(code: string, { secret, ...rest }: Credentials): Promise<void> {
    const sealed = secret === undefined ? {} : { sealedSecret: secret === null ? null : this.box.seal(secret) };
    await this.rows.update({ code }, { ...rest, ...sealed });
  }

  async noteSignsOfLife(signs: readonly SignsOfLife[]): Promise<void> {
    if (signs.length === 0) return;
    await this.rows.query(
      `UPDATE participant SET
         last_heartbeat_at = greatest(last_heartbeat_at, sign."heartbeatAt"),
         last_signed_in_at = greatest(last_signed_in_at, sign."signedInAt")
       FROM json_to_recordset($1) AS sign(code text, "heartbeatAt" timestamptz, "signedInAt" timestamptz)
       WHERE participant.code = sign.code`,
      [JSON.stringify(signs)],
    );
  }
}
