import type { ParticipantDirectory } from '../participant/participant-directory.js';
import type { Person } from '../sign-in/role.js';

/** Who wants a bundle, for whom, and when it is made. */
export interface EvidenceOrder {
  readonly id: string;
  readonly madeBy: Person;
  readonly madeFor: string | null;
  readonly madeAt: Date;
}

/** Who issues bundles, and with which key. */
export interface EvidenceIssuer {
  readonly directory: ParticipantDirectory;
  readonly province: { readonly code: string; readonly name: string; readonly timeZone: string };
  readonly fingerprint: string;
}
