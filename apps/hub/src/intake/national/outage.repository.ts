export interface Outage {
  id: number;
  /** The last time before it that the platform answered, as far as this hub knows. */
  from: Date;
  /** Null for as long as it goes on. */
  until: Date | null;
}

/** When the national platform did not answer. */
export abstract class OutageRepository {
  /** Begins one, unless one goes on. */
  abstract begin(from: Date): Promise<void>;
  /** Ends the one that goes on, if one does. */
  abstract end(until: Date): Promise<void>;
  /** The youngest first. */
  abstract list(limit: number): Promise<Outage[]>;
}
