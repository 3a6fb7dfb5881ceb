/** A delivered record that could not be applied. It stays visible until it can. */
export interface UnappliedRecord {
  readonly regencyCode: string;
  readonly partition: number;
  readonly offset: string;
  /** The record as it came. */
  readonly value: Buffer;
  readonly reason: string;
  /** The complaint whose filing it waits for; null when waiting will not help. */
  readonly awaitedComplaintId: string | null;
  readonly receivedAt: Date;
}

export abstract class UnappliedRecords {
  /** Setting the same record aside again changes nothing. */
  abstract setAside(record: UnappliedRecord): Promise<void>;
  /** Those that wait for the filing of this complaint, in the order in which they came. */
  abstract awaiting(regencyCode: string, complaintId: string): Promise<readonly UnappliedRecord[]>;
  abstract remove(record: UnappliedRecord): Promise<void>;
}
