import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PublicationRepository, type Publication } from './publication.repository.js';

@Injectable()
export class PublicationTypeormRepository extends PublicationRepository {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async add({
    snapshot,
    sha256,
    publishedBy,
  }: Pick<Publication, 'snapshot' | 'sha256' | 'publishedBy'>): Promise<number> {
    const [row] = await this.dataSource.query<{ id: number }[]>(
      'insert into ranking_publication (snapshot, sha256, published_by) values ($1, $2, $3) returning id',
      [snapshot, sha256, publishedBy],
    );
    if (!row) throw new Error('The publication was given no number.');
    return row.id;
  }
}
