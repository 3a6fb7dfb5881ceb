/** The making of a bundle, as it is kept on record. */
export interface MadeBundle {
  readonly id: string;
  readonly complaintId: string;
  /** The newest entry in it. */
  readonly version: number;
  readonly madeBy: { readonly subject: string; readonly name: string; readonly role: string };
  readonly madeFor: string | null;
  readonly madeAt: Date;
  /** SHA-256 of its manifest, in hex: tells which of two bundles is the one on record. */
  readonly manifestDigest: string;
}

/** What is told of a bundle that was made. */
export interface RecordedBundle {
  readonly id: string;
  readonly version: number;
  readonly madeBy: string;
  readonly madeFor: string | null;
  readonly madeAt: Date;
  readonly manifestDigest: string;
}

/** Who made which bundles. Nothing is ever taken out. */
export abstract class EvidenceBundleRepository {
  abstract record(bundle: MadeBundle): Promise<void>;
  /** Youngest first. */
  abstract of(complaintId: string): Promise<RecordedBundle[]>;
}
