import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { SignSettings } from './sign-settings.repository.js';

const columns = `version, parameters, reason, changed_by as "changedBy", changed_at as "changedAt"`;

/** The parameters of signs, present and past. */
@Injectable()
export class SignSettingsQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** What signs are judged by now. */
  async present(manager: EntityManager = this.dataSource.manager): Promise<SignSettings> {
    const [newest] = await manager.query<SignSettings[]>(
      `select ${columns} from sign_settings order by version desc limit 1`,
    );
    if (newest === undefined) throw new Error('Nobody has written the first parameters of signs.');
    return newest;
  }

  /** The newest first. */
  all(): Promise<SignSettings[]> {
    return this.dataSource.query(`select ${columns} from sign_settings order by version desc`);
  }
}
