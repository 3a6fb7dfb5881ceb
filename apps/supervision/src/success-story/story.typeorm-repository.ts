import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { StoryRepository, type ProposedStory, type StoryDecision, type StoryWithdrawal } from './story.repository.js';

@Injectable()
export class StoryTypeormRepository extends StoryRepository {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  propose({ complaintId, participant, month, text, acknowledged, by }: ProposedStory): Promise<number> {
    return this.dataSource.transaction(async (manager) => {
      // The row is locked by its update: versions of a story come one after another.
      const [story] = await manager.query<{ id: number }[]>(
        `insert into success_story (complaint_id) values ($1)
         on conflict (complaint_id) do update set complaint_id = excluded.complaint_id returning id`,
        [complaintId],
      );
      if (!story) throw new Error('The story was given no number.');
      await manager.query(
        `insert into success_story_version
           (story_id, version, participant, completed_month, title, reported, done, acknowledged, proposed_by, proposer)
         select $1::integer, coalesce(max(version), 0) + 1, $2::text, $3::text, $4::text, $5::text, $6::text, $7::jsonb,
           $8::text, $9::text
         from success_story_version where story_id = $1`,
        [
          ...[story.id, participant, month, text.title, text.reported, text.done],
          ...[JSON.stringify(acknowledged), by.name, by.subject],
        ],
      );
      return story.id;
    });
  }

  decide({ id, version, isApproved, by, reason }: StoryDecision): Promise<boolean> {
    return this.onStory(id, (manager) =>
      manager.query<[unknown[], number]>(
        `update success_story_version
         set decision = $3, decided_by = $4, decider = $5, decided_at = now(), decision_reason = $6
         where story_id = $1 and version = $2 and decision is null
           and version = (select max(version) from success_story_version where story_id = $1)`,
        [id, version, isApproved ? 'approved' : 'declined', by.name, by.subject, reason],
      ),
    );
  }

  withdraw({ id, by, reason }: StoryWithdrawal): Promise<boolean> {
    return this.onStory(id, (manager) =>
      manager.query<[unknown[], number]>(
        `update success_story_version set withdrawn_by = $2, withdrawer = $3, withdrawn_at = now(), withdrawal_reason = $4
         where story_id = $1 and withdrawn_at is null
           and version = (select max(version) from success_story_version where story_id = $1 and decision = 'approved')`,
        [id, by.name, by.subject, reason],
      ),
    );
  }

  /** One after another on a story. */
  private onStory(id: number, update: (manager: EntityManager) => Promise<[unknown[], number]>): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query('select from success_story where id = $1 for update', [id]);
      const [, count] = await update(manager);
      return count === 1;
    });
  }
}
