import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { disputed } from './story-case.query.js';
import { statesOf, whyUnfit, type FieldLeak, type StoryState, type StoryText, type Unfit } from './story.js';

export interface StoryVersion extends StoryText {
  readonly version: number;
  readonly participant: string;
  readonly month: string | null;
  readonly state: StoryState;
  readonly acknowledged: readonly FieldLeak[];
  readonly proposer: string;
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly decisionReason: string | null;
  readonly withdrawnBy: string | null;
  readonly withdrawnAt: string | null;
  readonly withdrawalReason: string | null;
}

/** A story as those inside see it. */
export interface ToldStory {
  readonly id: number;
  readonly complaintId: string;
  /** Why the case is none any more that a story is told of: then nothing of it is public. */
  readonly unfit: Unfit | null;
  /** The newest first. */
  readonly versions: readonly StoryVersion[];
}

interface VersionRow extends Omit<StoryVersion, 'state'> {
  readonly id: number;
  readonly complaintId: string;
  readonly status: string | null;
  readonly secret: boolean | null;
  readonly disputed: boolean;
  readonly decision: 'approved' | 'declined' | null;
}

const instant = (column: string, name: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "${name}"`;

const columns = `story.id, story.complaint_id as "complaintId", told.version, told.participant,
  completed_month as month, told.title, reported, done, acknowledged, proposer, proposed_by as "proposedBy", ${instant('proposed_at', 'proposedAt')}, decision,
  decided_by as "decidedBy", ${instant('decided_at', 'decidedAt')}, decision_reason as "decisionReason",
  withdrawn_by as "withdrawnBy", ${instant('withdrawn_at', 'withdrawnAt')}, withdrawal_reason as "withdrawalReason",
  complaint.status, complaint.secret, ${disputed} as disputed`;

/** Stories with all that was said of them, for those inside. */
@Injectable()
export class StoryQuery {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * The youngest first.
   * @param participant only stories of its cases; null for all
   */
  async all(participant: string | null): Promise<ToldStory[]> {
    return storiesOf(await this.rows({ id: null, participant }));
  }

  async find(id: number, participant: string | null): Promise<ToldStory | null> {
    return storiesOf(await this.rows({ id, participant }))[0] ?? null;
  }

  private rows({ id, participant }: { id: number | null; participant: string | null }): Promise<VersionRow[]> {
    return this.dataSource.query(
      `select ${columns} from success_story as story
         join success_story_version as told on told.story_id = story.id
         left join complaint_case as complaint on complaint.id = story.complaint_id
       where ($1::integer is null or story.id = $1) and ($2::text is null or exists (
         select from success_story_version as own where own.story_id = story.id and own.participant = $2))
       order by story.id desc, told.version desc`,
      [id, participant],
    );
  }
}

function storiesOf(rows: readonly VersionRow[]): ToldStory[] {
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const states = statesOf(
      own.map(({ version, decision, withdrawnAt }) => ({ version, decision, isWithdrawn: withdrawnAt !== null })),
    );
    const { id, complaintId, status, secret } = first;
    return [
      {
        ...{ id, complaintId },
        // Of a case that is being read anew nothing is known: it is not fit until it is there again.
        unfit: whyUnfit({ status: status ?? '', isSecret: secret ?? false, isDisputed: first.disputed }),
        versions: own.map((row, index) => versionOf(row, states[index] ?? 'proposed')),
      },
    ];
  });
}

function versionOf(row: VersionRow, state: StoryState): StoryVersion {
  const { id: _id, complaintId: _case, status: _status, secret: _secret, disputed: _disputed, ...told } = row;
  const { decision: _decision, ...version } = told;
  return { ...version, state };
}
