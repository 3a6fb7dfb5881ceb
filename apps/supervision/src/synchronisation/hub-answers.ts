import type { CaseStatus } from '../case-timeline/case-status.js';
import type { ConflictCause, ConflictField, RulingOutcome } from './conflict.js';
import type { Delivery, DifferenceKind, GapState, OutgoingState, ReceiptState } from './synchronisation.js';

/** What the hub's operator API answers, as far as it is used here. */
export interface HubParticipant {
  readonly code: string;
  readonly name: string;
  readonly delivery: Delivery;
  readonly lastHeartbeatAt: string | null;
  readonly lastSignedInAt: string | null;
  readonly lastEventAt: string | null;
  readonly incoming: { readonly waiting: number; readonly since: string | null } | null;
  readonly outgoing: {
    readonly waiting: number;
    readonly since: string | null;
    readonly state: OutgoingState;
  } | null;
  readonly held: number;
  readonly gaps: number;
  readonly parked: number;
  readonly openConflicts: number;
  readonly lastReceipt: {
    readonly id: number;
    readonly asOf: string;
    readonly state: ReceiptState;
    readonly differences: number;
  } | null;
}

export interface HubSynchronisation {
  readonly asOf: string;
  readonly openConflicts: number;
  readonly participants: readonly HubParticipant[];
}

interface HubFieldError {
  readonly field: string;
  readonly reason: string;
}

export interface HubParkedGroup {
  readonly cause: string;
  readonly participant: string | null;
  readonly count: number;
  readonly oldest: string;
  readonly newest: string;
  readonly example: readonly HubFieldError[];
}

export interface HubParkedMessage {
  readonly id: number;
  readonly place: string;
  readonly receivedAt: string;
  readonly complaintId: string | null;
  readonly cause: string;
  readonly errors: readonly HubFieldError[];
  readonly bytes: number;
  readonly attempts: number;
}

export interface HubGap {
  readonly complaintId: string;
  readonly source: string;
  readonly from: number;
  readonly to: number;
  readonly held: number;
  readonly since: string;
  readonly state: GapState;
  readonly owner: string;
  readonly asked: number;
  readonly nextAskAt: string | null;
}

export interface HubLane {
  readonly destination: string;
  readonly lastError: string | null;
  readonly lastErrorAt: string | null;
  readonly lastProgressAt: string | null;
}

export interface HubPending {
  readonly position: number;
  readonly complaintId: string;
  readonly state: 'retrying' | 'given-up';
  readonly attempts: number;
  readonly nextAttemptAt: string;
  readonly lastError: string | null;
}

export interface HubReceipt {
  readonly id: number;
  readonly asOf: string;
  readonly issuedAt: string;
  readonly participants: readonly {
    readonly code: string;
    readonly state: ReceiptState;
    readonly compared: number;
    readonly differences: number;
  }[];
}

/** Something that became of a letter of the province. */
export interface HubLetterNews {
  readonly position: number;
  readonly letter: string;
  readonly kind: 'sent' | 'received' | 'answered';
  readonly occurredAt: string;
  readonly answer: object | null;
}

/** The payload is JSON in base64url, of which {@link HubReceiptContent} is a part. */
export interface HubSignedReceipt {
  readonly payload: string;
}

export interface HubReceiptContent {
  readonly participants: readonly {
    readonly code: string;
    readonly differences: number;
    readonly listed: readonly {
      readonly complaintId: string;
      readonly kind: DifferenceKind;
      readonly fields: readonly { readonly name: string }[];
      readonly healed: boolean;
    }[];
  }[];
}

export interface HubSide {
  readonly participant: string;
  readonly version: number;
  readonly type: string;
  readonly time: string;
  readonly receivedAt: string;
  readonly status: CaseStatus;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface HubConflict {
  readonly id: number;
  readonly complaintId: string;
  readonly field: ConflictField;
  readonly cause: ConflictCause;
  readonly handler: string;
  readonly notedAt: string;
  readonly claimed: HubSide;
  readonly standing: HubSide | null;
  readonly statusIfClaimed: CaseStatus | null;
  readonly ruling: {
    readonly outcome: RulingOutcome;
    readonly reason: string;
    readonly by: string;
    readonly ruledAt: string;
    readonly rule: { readonly id: number; readonly version: number } | null;
  } | null;
}

export interface HubConflictPage {
  readonly conflicts: readonly HubConflict[];
  readonly next: number;
  readonly total: number;
}

export interface HubRule {
  readonly id: number;
  readonly version: number;
  readonly field: ConflictField;
  readonly claimant: string;
  readonly owner: string;
  readonly outcome: RulingOutcome;
  readonly reason: string;
  readonly by: string;
  readonly since: string;
  readonly withdrawn: { readonly by: string; readonly at: string; readonly reason: string } | null;
  readonly used: number;
}
