/** Pairs of which a person said that they are two matters. */
export abstract class MatchRepository {
  abstract dismiss(pair: { complaintId: string; candidateId: string; by: string }): Promise<void>;
}
