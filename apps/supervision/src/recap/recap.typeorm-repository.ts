import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { importLock } from '../clock/locks.js';
import { RecapRepository, type RecapImport } from './recap.repository.js';

@Injectable()
export class RecapTypeormRepository extends RecapRepository {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async keep({ fileName, sha256, importedBy, rows }: RecapImport): Promise<{ id: number; isNew: boolean }> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query('select pg_advisory_xact_lock($1)', [importLock]);
      const [same] = await manager.query<{ id: number }[]>(
        `select id from recap_import where sha256 = $1 and (select count(*) from recap_row where import_id = id) = $2`,
        [sha256, rows.length],
      );
      if (same) return { id: same.id, isNew: false };
      const [kept] = await manager.query<{ id: number }[]>(
        'insert into recap_import (file_name, sha256, imported_by) values ($1, $2, $3) returning id',
        [fileName, sha256, importedBy],
      );
      if (!kept) throw new Error('The import got no id.');
      await manager.query(
        `insert into recap_row select $1, "rowNumber", "from", "to", region, total, belum_terverifikasi,
           belum_ditindaklanjuti, diproses, selesai, ditunda, diarsip, difference, flag
         from json_to_recordset($2) as row("rowNumber" integer, "from" date, "to" date, region text, total integer,
           belum_terverifikasi integer, belum_ditindaklanjuti integer, diproses integer, selesai integer,
           ditunda integer, diarsip integer, difference integer, flag text)`,
        [kept.id, JSON.stringify(rows.map(written))],
      );
      return { id: kept.id, isNew: true };
    });
  }
}

const written = ({ row, period, region, total, byStatus, flag }: RecapImport['rows'][number]) => ({
  rowNumber: row,
  ...period,
  region,
  total,
  belum_terverifikasi: byStatus['belum-terverifikasi'],
  belum_ditindaklanjuti: byStatus['belum-ditindaklanjuti'],
  diproses: byStatus.diproses,
  selesai: byStatus.selesai,
  ditunda: byStatus.ditunda,
  diarsip: byStatus.diarsip,
  difference: flag?.difference ?? null,
  flag: flag?.reason ?? null,
});
