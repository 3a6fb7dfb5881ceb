import type { ParticipantEventData } from '#contract';

export type DigestAnswer = ParticipantEventData['digest'];

/** What participants answered to digest requests, until who asked has read it. */
export abstract class DigestAnswerRepository {
  /** The first answer to a request counts. */
  abstract keep(answers: readonly { source: string; answer: DigestAnswer }[]): Promise<void>;
  /** Takes an answer out; null as long as there is none. */
  abstract take(source: string, requestId: string): Promise<DigestAnswer | null>;
  /** Forgets answers that nobody has read for so many seconds. */
  abstract forgetOlderThan(seconds: number): Promise<void>;
}
