import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { LetterKind } from './letter-kind.js';
import type { LetterTemplate } from './letter-template.js';

/** A version of a template with who made it, when and why. */
export interface TemplateVersion extends LetterTemplate {
  readonly reason: string;
  readonly recordedBy: string;
  readonly recordedAt: string;
}

const columns = `kind, version, name, subject, body, reply_days as "replyDays", number_format as "numberFormat", reason,
  recorded_by as "recordedBy",
  to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt"`;

@Injectable()
export class LetterTemplateQuery {
  constructor(private readonly dataSource: DataSource) {}

  async present(kind: LetterKind): Promise<LetterTemplate> {
    const [row] = await this.dataSource.query<TemplateVersion[]>(
      `select ${columns} from letter_template where kind = $1 order by version desc limit 1`,
      [kind],
    );
    if (!row) throw new Error(`There is no template of ${kind}.`);
    return row;
  }

  /** Every version of every kind, by kinds, the newest first. */
  all(): Promise<TemplateVersion[]> {
    return this.dataSource.query(`select ${columns} from letter_template order by kind, version desc`);
  }
}
