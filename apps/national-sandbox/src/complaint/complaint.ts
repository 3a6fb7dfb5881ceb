import type { Closer, StatusWord } from './words.js';

/** `code` is the Kemendagri code as text: `63.10` is not `63.1`. */
export interface Agency {
  readonly code: string;
  readonly name: string;
}

/** An agency and, when it is known, the office within it. */
export interface Office extends Agency {
  readonly office: string | null;
}

export interface Reporter {
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
}

export interface Rating {
  /** 1–5. */
  readonly score: number;
  readonly comment: string | null;
  readonly at: Date;
}

/** What is said when a complaint is filed, here or in an agency's own system. */
export interface Report {
  readonly title: string;
  readonly body: string;
  readonly classification: string | null;
  readonly category: string | null;
  readonly channel: string;
  readonly anonymous: boolean;
  readonly secret: boolean;
  readonly filedAt: Date;
  /** Whom it is addressed to. */
  readonly agency: Agency;
}

export interface Complaint extends Report {
  readonly trackingId: string;
  /** The agency's id of it; null when a citizen filed it here. */
  readonly agencyReference: string | null;
  readonly status: StatusWord;
  readonly statusReason: string | null;
  readonly closedBy: Closer | null;
  readonly rating: Rating | null;
  /** Whom it was last disposed to; the first is the lead. */
  readonly handlers: readonly Office[];
  /** Null when it came from an agency, which keeps the identity to itself. */
  readonly reporter: Reporter | null;
  readonly receivedAt: Date;
}

/** The identity is for those who handle the complaint, and for nobody once the reporter chose to be anonymous. */
export function reporterFor(agencyCodes: ReadonlySet<string>, complaint: Complaint): Reporter | null {
  const handles = complaint.handlers.some(({ code }) => agencyCodes.has(code));
  return handles && !complaint.anonymous ? complaint.reporter : null;
}
