import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LetterTemplateRepository, type NewTemplate } from './letter-template.repository.js';

@Injectable()
export class LetterTemplateTypeormRepository extends LetterTemplateRepository {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async add({ kind, content, reason, by, basedOn }: NewTemplate): Promise<number | null> {
    const { name, subject, body, replyDays, numberFormat } = content;
    const [row] = await this.dataSource.query<{ version: number }[]>(
      `insert into letter_template (kind, version, name, subject, body, reply_days, number_format, reason, recorded_by)
       select $1::text, $2::integer + 1, $3::text, $4::text, $5::text, $6::integer, $7::text, $8::text, $9::text
       where $2 = (select max(version) from letter_template where kind = $1)
       on conflict do nothing returning version`,
      [kind, basedOn, name, subject, body, replyDays, numberFormat, reason, by],
    );
    return row?.version ?? null;
  }
}
