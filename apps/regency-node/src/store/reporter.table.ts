import { EntitySchema } from 'typeorm';
import type { ReporterIdentity } from '#contract';

/** Apart from the complaint, so that no list or search of complaints can show who reported. */
export interface ReporterRow {
  readonly regencyCode: string;
  readonly complaintId: string;
  readonly identity: ReporterIdentity | null;
  readonly sealed: string | null;
}

export const ReporterTable = new EntitySchema<ReporterRow>({
  name: 'reporter',
  columns: {
    regencyCode: { name: 'regency_code', type: 'text', primary: true, primaryKeyConstraintName: 'reporter_key' },
    complaintId: { name: 'complaint_id', type: 'text', primary: true, primaryKeyConstraintName: 'reporter_key' },
    identity: { type: 'jsonb', nullable: true },
    sealed: { type: 'text', nullable: true },
  },
});
