export interface Publication {
  readonly id: number;
  /** The ranking as canonical JSON. */
  readonly snapshot: string;
  readonly sha256: string;
  readonly publishedBy: string;
  readonly publishedAt: string;
}

/** Published rankings. None is ever changed or taken back. */
export abstract class PublicationRepository {
  abstract add(publication: Pick<Publication, 'snapshot' | 'sha256' | 'publishedBy'>): Promise<number>;
}
