import type { FieldLeak, StoryText } from './story.js';

interface Somebody {
  readonly name: string;
  readonly subject: string;
}

export interface ProposedStory {
  readonly complaintId: string;
  /** Who completed it. */
  readonly participant: string;
  /** When it was completed, `YYYY-MM`: no finer date is ever published. Null where nobody told. */
  readonly month: string | null;
  readonly text: StoryText;
  /** What may give somebody away, and the proposer said does not. */
  readonly acknowledged: readonly FieldLeak[];
  readonly by: Somebody;
}

export interface StoryDecision {
  readonly id: number;
  readonly version: number;
  readonly isApproved: boolean;
  readonly by: Somebody;
  readonly reason: string | null;
}

export interface StoryWithdrawal {
  readonly id: number;
  readonly by: Somebody;
  readonly reason: string;
}

/** Stories and what was said of each version. Nothing of them is taken back: a withdrawn one stays readable inside. */
export abstract class StoryRepository {
  /** As the next version of the case's story. @returns the number of the story */
  abstract propose(story: ProposedStory): Promise<number>;
  /** @returns false when it is not the newest version, or somebody has decided */
  abstract decide(decision: StoryDecision): Promise<boolean>;
  /** @returns false when none is published */
  abstract withdraw(withdrawal: StoryWithdrawal): Promise<boolean>;
}
