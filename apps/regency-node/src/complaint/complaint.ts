import type { Status } from './status.js';
import type { Task } from './task.js';

/** A participant's own word for a category or an office; `code` is the hub's mapping of it, once there is one. */
export interface Word {
  readonly word: string;
  readonly code?: string;
}

export interface Attachment {
  readonly url: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly name?: string;
}

/** What one regency knows of a complaint: our own case file, not the hub's. */
export interface Complaint {
  readonly regencyCode: string;
  readonly id: string;
  readonly status: Status;
  /** Whether it is known by events, or only as a row of an export. */
  readonly origin: 'event' | 'export';
  readonly filedBy: string;
  readonly filedAt: Date;
  /** Number of SP4N-LAPOR!, once the national platform gave one. */
  readonly trackingId: string | null;
  /** Who handles it now; of several, the lead. */
  readonly handler: string;
  readonly title: string;
  readonly body: string;
  readonly classification: string | null;
  readonly category: Word | null;
  readonly channel: string;
  readonly anonymous: boolean;
  readonly secret: boolean;
  readonly place: string | null;
  readonly attachments: readonly Attachment[];
  readonly verifiedBy: string | null;
  readonly tasks: readonly Task[];
  readonly answers: readonly { readonly by: string; readonly text: string }[];
  readonly replies: readonly string[];
  readonly transfers: number;
  readonly closedBy: string | null;
  readonly rating: number | null;
  readonly duplicateOf: string | null;
  readonly changedAt: Date;
  /** How many events about this complaint we have sent; the next one carries the number after it. */
  readonly sentEvents: number;
  /** Of the last event that the hub delivered; null until it delivers one. */
  readonly ledgerVersion: number | null;
  readonly ledgerHash: string | null;
  readonly lastDeliveredEventId: string | null;
}
