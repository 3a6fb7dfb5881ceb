import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SettingOutdated } from '../clock/setting-refused.errors.js';
import { SignSettingsRepository, type NewSignSettings } from './sign-settings.repository.js';

@Injectable()
export class SignSettingsTypeormRepository extends SignSettingsRepository {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async seed({ parameters, reason, changedBy }: NewSignSettings): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await manager.query('lock table sign_settings in share row exclusive mode');
      await manager.query(
        `insert into sign_settings (parameters, reason, changed_by)
         select $1, $2, $3 where not exists (select from sign_settings)`,
        [JSON.stringify(parameters), reason, changedBy],
      );
    });
  }

  async add({ parameters, reason, changedBy }: NewSignSettings, basedOn: number): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await manager.query('lock table sign_settings in share row exclusive mode');
      const [newest] = await manager.query<{ version: number }[]>('select max(version) as version from sign_settings');
      if (newest?.version !== basedOn) throw new SettingOutdated(basedOn);
      await manager.query('insert into sign_settings (parameters, reason, changed_by) values ($1, $2, $3)', [
        JSON.stringify(parameters),
        reason,
        changedBy,
      ]);
    });
  }
}
