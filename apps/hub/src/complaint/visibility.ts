import type { Complaint } from './complaint.js';

/** Where an entry has to go. */
export interface Recipients {
  /** Participants who are to know this entry. Never its source: an echo is impossible. */
  recipients: readonly string[];
  /** Those among them to whom the complaint is new and who need its earlier entries first. */
  joined: readonly string[];
}

const parties = (complaint: Complaint): Set<string> =>
  new Set([complaint.filedBy, 'national', ...complaint.assignments.map(({ participant }) => participant)]);

/**
 * Who is told of an entry: where it was filed, the national platform, who handles it now, and who has just been
 * relieved of it. A complaint known only from an export is told to nobody: it was not sent to the hub for that.
 */
export function recipientsOf(before: Complaint, after: Complaint, source: string, name: string): Recipients {
  if (after.origin === 'export' || name === 'recorded') return { recipients: [], joined: [] };
  const earlier = before.version === 0 || before.origin === 'export' ? new Set<string>() : parties(before);
  const now = parties(after);
  const told = new Set([...now, ...earlier]);
  told.delete(source);
  const recipients = [...told].sort();
  return {
    recipients,
    joined: before.version === 0 ? [] : recipients.filter((code) => now.has(code) && !earlier.has(code)),
  };
}
