/** An agency of the national platform's; `code` is the Kemendagri code as text. */
export interface Agency {
  code: string;
  name: string;
}

/** An agency and, when it is known, the office within it, by name. */
export interface Office extends Agency {
  office?: string;
}

/** A complaint that was filed in a regency's own system. The reporter's identity is no part of it. */
export interface HandedOver {
  /** The id of the complaint among us. */
  agencyReference: string;
  title: string;
  body: string;
  classification: string | null;
  category: string | null;
  channel: string;
  anonymous: boolean;
  secret: boolean;
  /** RFC 3339. */
  filedAt: string;
  /** Who answers for it. */
  agency: Agency;
}

/** What the platform knows a complaint by. */
export interface Registration {
  trackingId: string;
  /** Its public page; null when the platform gives none. */
  url: string | null;
}

export type StatusWord = 'Belum Terverifikasi' | 'Belum Ditindaklanjuti' | 'Proses' | 'Selesai' | 'Tunda' | 'Arsip';

type ChangeData =
  | { kind: 'follow-up'; text: string; by: Office }
  | { kind: 'reply'; text: string }
  | { kind: 'rating'; score: number; comment?: string }
  /** The first is the lead. */
  | { kind: 'disposition'; to: readonly Office[] }
  | { kind: 'status'; status: StatusWord; reason?: string; closedBy?: 'reporter' | 'admin' | 'system' }
  | { kind: 'category'; classification?: string; category?: string };

/** Something that happened among us to a complaint that the platform knows. */
export type NationalChange = {
  /** What the platform keeps beside the change, for looking it up. */
  reference: string;
  /** RFC 3339. */
  at: string;
} & ChangeData;

/**
 * The national platform as delivery needs it. It has no idempotency key: what is sent twice takes effect twice.
 *
 * Every method throws {@link DestinationRefused} for what will never be taken, {@link DestinationBusy} when it is asked
 * to come back later and {@link DestinationFailed} when the outcome is not known. The signal gives a call up.
 */
export abstract class NationalPlatform {
  abstract create(complaint: HandedOver, signal: AbortSignal): Promise<Registration>;
  /** The complaint that was handed over under this reference, else null. */
  abstract findByReference(agencyReference: string, signal: AbortSignal): Promise<Registration | null>;
  /** Answers the complaint's status afterwards, in the platform's own word. */
  abstract change(trackingId: string, change: NationalChange, signal: AbortSignal): Promise<string>;
  /** Whether a change with this reference was taken. */
  abstract hasTaken(trackingId: string, reference: string, signal: AbortSignal): Promise<boolean>;
  /** The complaint's status now, in the platform's own word. */
  abstract statusOf(trackingId: string, signal: AbortSignal): Promise<string>;
}
