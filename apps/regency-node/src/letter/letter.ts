/** A letter of the province as it lies in our files. */
export interface Letter {
  readonly regencyCode: string;
  readonly id: string;
  readonly number: string;
  readonly kind: string;
  readonly subject: string;
  readonly body: string;
  /** Days, YYYY-MM-DD. */
  readonly issuedOn: string;
  readonly deadline: string;
  readonly complaints: readonly string[];
  /** The letter before, which it repeats more sharply. */
  readonly follows: string | null;
  readonly documentName: string;
  readonly documentSha256: string;
  readonly document: Buffer;
  readonly receivedAt: Date;
}

/** What we answered to it. */
export interface LetterAnswer {
  readonly regencyCode: string;
  /** The event by which it left. */
  readonly eventId: string;
  readonly letterId: string;
  readonly text: string;
  readonly office: { readonly word: string; readonly code?: string } | null;
  readonly attachments: readonly object[];
  readonly answeredAt: Date;
}
