import { canonicalDigest } from './canonical-digest.js';
import type { Status } from './vocabulary.js';

/** What every system that knows a complaint must hold alike. */
export interface SharedComplaint {
  id: string;
  trackingId: string | null;
  status: Status;
  title: string;
  body: string;
  answers: readonly { by: string; text: string }[];
  replies: readonly string[];
}

/** By UTF-16 code unit, as RFC 8785 sorts keys: the same in every language, whatever the locale. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * SHA-256 (hex) of the RFC 8785 canonical JSON of what two systems share of a complaint. Each computes it from
 * its own tables; equal digests mean that they agree. Answers and replies are compared as sets with repetition,
 * since systems may list them in different orders.
 */
export function complaintDigest(complaint: SharedComplaint): string {
  return canonicalDigest({
    id: complaint.id,
    trackingId: complaint.trackingId,
    status: complaint.status,
    title: complaint.title,
    body: complaint.body,
    answers: complaint.answers.map(({ by, text }) => `${by}\n${text}`).sort(byText),
    replies: [...complaint.replies].sort(byText),
  });
}
