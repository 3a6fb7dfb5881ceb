import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { SharedVersion } from './office-view.js';
import type { SavedView, ViewPage } from './saved-view.js';
import { SavedViewRepository, type NewView, type OfficeChange, type Restoration } from './saved-view.repository.js';

const columns = `id, page, name, query, shared, owner, owner_name as "ownerName", saved_at as "savedAt"`;
const versionColumns = `id, page, name, query, owner, owner_name as "ownerName", saved_by as "savedBy",
  saved_at as "savedAt", ended_by as "endedBy", ended_at as "endedAt"`;

@Injectable()
export class SavedViewTypeormRepository extends SavedViewRepository {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  visibleTo(owner: string, office: string, page: ViewPage): Promise<SavedView[]> {
    return this.dataSource.query(
      `select ${columns} from saved_view
       where ended_at is null and page = $3 and (owner = $1 or (shared and office = $2)) order by lower(name), id`,
      [owner, office, page],
    );
  }

  save({ page, name, query, shared, owner, ownerName, office }: NewView): Promise<SavedView> {
    return this.dataSource.transaction(async (manager) => {
      await oneAtATime(manager, { owner, page, name });
      await manager.query(
        `update saved_view set ended_at = now(), ended_by = $4
         where owner = $1 and page = $2 and name = $3 and ended_at is null`,
        [owner, page, name, ownerName],
      );
      const [view] = await manager.query<SavedView[]>(
        `insert into saved_view (page, name, query, shared, owner, owner_name, office, saved_by)
         values ($1, $2, $3, $4, $5, $6, $7, $6) returning ${columns}`,
        [page, name, query, shared, owner, ownerName, office],
      );
      if (!view) throw new Error('The view was given no number.');
      return view;
    });
  }

  async end(id: number, owner: string): Promise<boolean> {
    const [ended] = await this.dataSource.query<{ count: number }[]>(
      `with ended as (
         update saved_view set ended_at = now(), ended_by = owner_name
         where id = $1 and owner = $2 and ended_at is null returning id
       ) select count(*)::integer as count from ended`,
      [id, owner],
    );
    return ended?.count === 1;
  }

  sharedIn(office: string): Promise<SharedVersion[]> {
    return this.dataSource.query(
      `select ${versionColumns} from saved_view where shared and office = $1 order by page, lower(name), owner, id desc`,
      [office],
    );
  }

  async withdraw({ id, office, by }: OfficeChange): Promise<boolean> {
    const [withdrawn] = await this.dataSource.query<{ count: number }[]>(
      `with withdrawn as (
         update saved_view set ended_at = now(), ended_by = $3
         where id = $1 and office = $2 and shared and ended_at is null returning id
       ) select count(*)::integer as count from withdrawn`,
      [id, office, by],
    );
    return withdrawn?.count === 1;
  }

  restore({ id, office, by }: OfficeChange): Promise<Restoration> {
    return this.dataSource.transaction(async (manager) => {
      const [earlier] = await manager.query<SharedVersion[]>(
        `select ${versionColumns} from saved_view where id = $1 and office = $2 and shared`,
        [id, office],
      );
      if (!earlier) return 'unknown';
      await oneAtATime(manager, earlier);
      const [current] = await manager.query<{ id: number; shared: boolean }[]>(
        'select id, shared from saved_view where owner = $1 and page = $2 and name = $3 and ended_at is null',
        [earlier.owner, earlier.page, earlier.name],
      );
      if (current?.id === id) return 'in-use';
      if (current?.shared === false) return 'private';
      await manager.query('update saved_view set ended_at = now(), ended_by = $2 where id = $1', [
        current?.id ?? null,
        by,
      ]);
      await manager.query(
        `insert into saved_view (page, name, query, shared, owner, owner_name, office, saved_by)
         select page, name, query, shared, owner, owner_name, office, $2 from saved_view where id = $1`,
        [id, by],
      );
      return 'restored';
    });
  }
}

/** Two who change one view at the same moment do it one after the other. */
const oneAtATime = (
  manager: EntityManager,
  { owner, page, name }: Pick<SavedView, 'owner' | 'page' | 'name'>,
): Promise<unknown> =>
  manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${owner} ${page} ${name}`]);
