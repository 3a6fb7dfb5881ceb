import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { ProvinceConfiguration } from '#config';
import { PROVINCE } from '../participant/participant.module.js';
import {
  clockworkOf,
  type Clockwork,
  type SettingContents,
  type SettingKind,
  type VersionedSettings,
} from './clock-settings.js';
import { provinceZone } from './province-zone.js';
import { WIB, type Zone } from './zone.js';

/** Who made a version of a setting, when and why. */
export interface SettingVersionRow {
  readonly version: number;
  readonly changed_by: string;
  readonly changed_at: Date;
  readonly reason: string;
}

interface ContentRow {
  readonly kind: keyof SettingContents;
  readonly version: number;
  readonly content: unknown;
}

/** The settings of clocks, present and past. */
@Injectable()
export class ClockSettingsQuery {
  private readonly local: Zone;
  private known: Clockwork | null = null;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(PROVINCE) { province }: ProvinceConfiguration,
  ) {
    this.local = provinceZone(province);
  }

  /** The zone of the province. */
  get zone(): Zone {
    return this.local;
  }

  /** What clocks are read with now. */
  async present(manager: EntityManager = this.dataSource.manager): Promise<Clockwork> {
    const [newest] = await manager.query<{ version: number }[]>('select max(version) as version from clock_settings');
    if (this.known === null || this.known.version !== newest?.version) {
      const rows = await manager.query<ContentRow[]>(
        'select distinct on (kind) kind, version, content from clock_settings order by kind, version desc',
      );
      this.known = clockworkOf(settingsOf(rows), (participant) => (participant === 'national' ? WIB : this.local));
    }
    return this.known;
  }

  /** Every version of a kind of setting, the newest first. */
  versions(kind: SettingKind): Promise<SettingVersionRow[]> {
    return this.dataSource.query(
      'select version, changed_by, changed_at, reason from clock_settings where kind = $1 order by version desc',
      [kind],
    );
  }

  /** What a version brought; null when it is none of this kind. */
  async content<Kind extends SettingKind>(kind: Kind, version: number): Promise<SettingContents[Kind] | null> {
    const [row] = await this.dataSource.query<{ content: SettingContents[Kind] }[]>(
      'select content from clock_settings where kind = $1 and version = $2',
      [kind, version],
    );
    return row?.content ?? null;
  }
}

/** The rows were checked before they were written, so they are what their kind says. */
function settingsOf(rows: readonly ContentRow[]): VersionedSettings {
  const of = <Field extends 'version' | 'content'>(field: Field) =>
    Object.fromEntries(rows.map((row) => [row.kind, row[field]]));
  return {
    version: Math.max(...rows.map(({ version }) => version)),
    versions: of('version') as VersionedSettings['versions'],
    contents: of('content') as unknown as SettingContents,
  };
}
