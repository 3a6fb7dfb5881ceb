import type { DataSource } from 'typeorm';
import { participantsOf } from '#config';
import { inTopic, ledgerTopic, outTopic } from '#contract';
import { CodedError } from '#kernel';
import type { HubConfig } from '../hub.config.js';

/** @throws CodedError when the tables are not those of this release, such as after a restore */
export async function checkMigrations(database: DataSource): Promise<void> {
  if (await database.showMigrations()) throw new CodedError('MIGRATIONS_PENDING', 'tables wait to be moved on');
}

/**
 * Topics that setting up makes; the national platform is told over HTTP. Those of a participant that was added later
 * must not stop the work of all others.
 */
export const topicsOf = ({ province }: Pick<HubConfig, 'province'>): string[] => [
  ledgerTopic,
  ...participantsOf(province).flatMap(({ code, kind }) =>
    kind === 'national' ? [inTopic(code)] : [inTopic(code), outTopic(code)],
  ),
];
