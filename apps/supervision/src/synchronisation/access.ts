import { seesOnly, type Person } from '../sign-in/role.js';

/** A leader sees the line of their own regency; everybody else sees all of them. */
export function mayOpen(person: Person, participant: string): boolean {
  const only = seesOnly(person);
  return only === null || only === participant;
}

/** Rules hold for everybody: who sees one regency only does not see them. */
export const mayReadRules = (person: Person): boolean => seesOnly(person) === null;

/** To rule is the province's; the Ombudsman's auditor reads and changes nothing. */
export const mayRule = ({ role }: Person): boolean => role === 'province-supervisor';
