import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EvidenceBundleRepository, type MadeBundle, type RecordedBundle } from './evidence-bundle.repository.js';

@Injectable()
export class EvidenceBundleTypeormRepository extends EvidenceBundleRepository {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async record({ id, complaintId, version, madeBy, madeFor, madeAt, manifestDigest }: MadeBundle): Promise<void> {
    await this.dataSource.query(
      `insert into evidence_bundle
         (id, complaint_id, version, made_by, made_by_name, made_by_role, made_for, made_at, manifest_sha256)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, complaintId, version, madeBy.subject, madeBy.name, madeBy.role, madeFor, madeAt, manifestDigest],
    );
  }

  of(complaintId: string): Promise<RecordedBundle[]> {
    return this.dataSource.query(
      `select id, version, made_by_name as "madeBy", made_for as "madeFor", made_at as "madeAt",
         manifest_sha256 as "manifestDigest"
       from evidence_bundle where complaint_id = $1 order by made_at desc, id`,
      [complaintId],
    );
  }
}
