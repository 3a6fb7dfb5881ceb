import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DigestAnswerRepository, type DigestAnswer } from './digest-answer.repository.js';

@Injectable()
export class DigestAnswerTypeormRepository extends DigestAnswerRepository {
  constructor(private readonly database: DataSource) {
    super();
  }

  async keep(answers: readonly { source: string; answer: DigestAnswer }[]): Promise<void> {
    await this.database.query(
      `INSERT INTO digest_answer (source, request_id, answer)
       SELECT source, answer ->> 'request', answer FROM json_to_recordset($1) AS row(source text, answer json)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(answers)],
    );
  }

  async take(source: string, requestId: string): Promise<DigestAnswer | null> {
    const rows: { answer: DigestAnswer }[] = await this.database.query(
      `WITH taken AS (DELETE FROM digest_answer WHERE source = $1 AND request_id = $2 RETURNING answer)
       SELECT answer FROM taken`,
      [source, requestId],
    );
    return rows[0]?.answer ?? null;
  }

  async forgetOlderThan(seconds: number): Promise<void> {
    await this.database.query('DELETE FROM digest_answer WHERE received_at < now() - make_interval(secs => $1)', [
      seconds,
    ]);
  }
}
