import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ProvinceConfiguration } from '#config';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import { PROVINCE } from '../participant/participant.module.js';
import type { PublicStory } from './public-story.js';
import { disputed } from './story-case.query.js';

type Row = Omit<PublicStory, 'participant'> & { readonly participant: string };

/**
 * What was approved last, was not withdrawn, and is told of a case of which a story may be told still: one that became
 * secret, was opened again or is disputed disappears by itself.
 */
const published = `from success_story as story
    join success_story_version as told on told.story_id = story.id
    join complaint_case as complaint on complaint.id = story.complaint_id
  where told.withdrawn_at is null
    and told.version = (select max(version) from success_story_version as approved
      where approved.story_id = story.id and approved.decision = 'approved')
    and complaint.status = 'selesai' and not complaint.secret and not ${disputed}`;

/** Stories as everybody reads them: nothing here leads to a case, and no date is finer than a month. */
@Injectable()
export class PublicStoryQuery {
  private readonly columns: string;

  constructor(
    private readonly dataSource: DataSource,
    private readonly directory: ParticipantDirectory,
    @Inject(PROVINCE) { province }: ProvinceConfiguration,
  ) {
    this.columns = `story.id, told.title, told.reported, told.done, told.participant, told.completed_month as month,
      to_char(told.decided_at at time zone '${province.timeZone}', 'YYYY-MM') as "publishedMonth"`;
  }

  /** The one published last first; one more than asked for when there are more. */
  async page(page: number, size: number): Promise<PublicStory[]> {
    const rows = await this.dataSource.query<Row[]>(
      `select ${this.columns} ${published} order by told.decided_at desc, story.id desc limit $1 offset $2`,
      [size + 1, (page - 1) * size],
    );
    return rows.map((row) => this.named(row));
  }

  async find(id: number): Promise<PublicStory | null> {
    const [row] = await this.dataSource.query<Row[]>(`select ${this.columns} ${published} and story.id = $1`, [id]);
    return row === undefined ? null : this.named(row);
  }

  private named(row: Row): PublicStory {
    return { ...row, participant: this.directory.reference(row.participant).name };
  }
}
