import type { Person, Role } from '../sign-in/role.js';

/** That somebody opened a complaint on a day, however often. */
export interface CaseAccess {
  readonly name: string;
  readonly role: Role;
  readonly firstAt: Date;
  readonly lastAt: Date;
}

/** Who opened which complaint. Nothing is ever taken out. */
export abstract class CaseAccessRepository {
  /** @param timeZone whose days count, by its IANA name */
  abstract record(complaintId: string, person: Person, at: Date, timeZone: string): Promise<void>;
  /** Youngest first. */
  abstract of(complaintId: string, limit: number): Promise<CaseAccess[]>;
}
