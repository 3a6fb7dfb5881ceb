import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { SettingOutdated } from '../clock/setting-refused.errors.js';
import { withDecree, type ListedDecree, type ListedInstance } from './participant-list.js';
import { ParticipantListRepository, type ListResponsibility } from './participant-list.repository.js';

type DecreeRow = ListedDecree & { readonly participant: string };

@Injectable()
export class ParticipantListTypeormRepository extends ParticipantListRepository {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  seed(first: readonly ListedInstance[]): Promise<void> {
    return this.alone(async (manager) => {
      if ((await newestIn(manager)) !== null) return;
      const decrees = await manager.query<DecreeRow[]>(
        `select participant, number, decreed_on::text as "decreedOn", ends_on::text as "endsOn"
         from participant_decree order by participant, decreed_on, number`,
      );
      const list = decrees.reduce<readonly ListedInstance[]>(
        (known, { participant, ...decree }) => withDecree(known, participant, decree),
        first,
      );
      await add(manager, list, { by: 'bawaan', reason: 'Daftar sebagaimana dipasang.' });
    });
  }

  change(
    { by, reason, basedOn }: ListResponsibility,
    next: (present: readonly ListedInstance[]) => readonly ListedInstance[],
  ): Promise<number> {
    return this.alone(async (manager) => {
      const present = await newestIn(manager);
      if (basedOn !== null && present?.version !== basedOn) throw new SettingOutdated(basedOn);
      const list = next(present?.instances ?? []);
      const version = await add(manager, list, { by, reason });
      await keepDecrees(manager, list, by);
      return version;
    });
  }

  private alone<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query('lock table participant_list in share row exclusive mode');
      return work(manager);
    });
  }
}

async function newestIn(
  manager: EntityManager,
): Promise<{ readonly version: number; readonly instances: readonly ListedInstance[] } | null> {
  const [newest] = await manager.query<{ version: number; instances: ListedInstance[] }[]>(
    'select version, instances from participant_list order by version desc limit 1',
  );
  return newest ?? null;
}

async function add(
  manager: EntityManager,
  instances: readonly ListedInstance[],
  { by, reason }: Omit<ListResponsibility, 'basedOn'>,
): Promise<number> {
  const [row] = await manager.query<{ version: number }[]>(
    'insert into participant_list (instances, reason, changed_by) values ($1, $2, $3) returning version',
    [JSON.stringify(instances), reason, by],
  );
  if (!row) throw new Error('The list was given no version.');
  return row.version;
}

/** Figures read decrees as rows: those of the newest list, and no others. */
async function keepDecrees(manager: EntityManager, list: readonly ListedInstance[], by: string): Promise<void> {
  const decrees = list.flatMap(({ code, decrees: own }) => own.map((decree) => ({ participant: code, ...decree })));
  const said = `jsonb_to_recordset($1::jsonb) as said (participant text, number text, "decreedOn" date, "endsOn" date)`;
  await manager.query(
    `delete from participant_decree as kept where participant = any($2) and not exists (
       select from ${said} where said.participant = kept.participant and said.number = kept.number)`,
    [JSON.stringify(decrees), list.map(({ code }) => code)],
  );
  await manager.query(
    `insert into participant_decree as kept (participant, number, decreed_on, ends_on, recorded_by)
     select participant, number, "decreedOn", "endsOn", $2 from ${said}
     on conflict (participant, number) do update set decreed_on = excluded.decreed_on, ends_on = excluded.ends_on,
       recorded_by = excluded.recorded_by, recorded_at = now()
     where (kept.decreed_on, kept.ends_on) is distinct from (excluded.decreed_on, excluded.ends_on)`,
    [JSON.stringify(decrees), by],
  );
}
