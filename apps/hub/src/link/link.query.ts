import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

export interface LinkedComplaint {
  id: string;
  duplicateOf: string | null;
}

@Injectable()
export class LinkQuery {
  constructor(private readonly database: DataSource) {}

  /** Those of the complaints that the ledger knows. */
  complaints(ids: readonly string[]): Promise<LinkedComplaint[]> {
    return this.database.query(
      `SELECT id, body ->> 'duplicateOf' AS "duplicateOf" FROM complaint WHERE id = ANY($1) AND version > 0`,
      [ids],
    );
  }
}
