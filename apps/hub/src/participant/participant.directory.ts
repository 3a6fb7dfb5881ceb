import type { Participant } from './participant.js';

/** Who takes part, from memory; a change is seen within a few seconds. */
export abstract class ParticipantDirectory {
  abstract find(code: string): Promise<Participant | null>;
  /** In the order of their codes, `national` last. */
  abstract all(): Promise<readonly Participant[]>;
  abstract codes(): Promise<ReadonlySet<string>>;
}
