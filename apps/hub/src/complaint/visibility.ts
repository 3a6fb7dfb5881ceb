import type { Complaint } from './complaint.js';
import { isRuling, type ComplaintFact } from './complaint.events.js';

/** Where an entry has to go. */
export interface Recipients {
  /** Participants who are to know this entry. Never its source: an echo is impossible. */
  recipients: readonly string[];
  /** Those among them who lack earlier entries of the complaint and need them first. */
  joined: readonly string[];
  /** Those of the complaint's parties who know everything once the recipients have this entry. */
  told: readonly string[];
}

const partiesOf = (complaint: Complaint): Set<string> =>
  new Set([complaint.filedBy, 'national', ...complaint.assignments.map(({ participant }) => participant)]);

/**
 * Who is told of an entry: where it was filed, the national platform, who handles it now, and who has just been
 * relieved of it. What only an export says was not sent to the hub for others, and what happened long ago is for the
 * record: nobody waits to be told of it.
 * A ruling is also told to whose claim it is about; and the hub writes it in the name of the province, which has to be
 * told of it like everybody else.
 */
export function recipientsOf(before: Complaint, after: Complaint, fact: ComplaintFact): Recipients {
  const { source, history } = fact;
  const parties = partiesOf(after);
  const silent = history || after.origin === 'export';
  const concerned = silent ? [] : [...parties, ...before.told];
  const recipients = isRuling(fact)
    ? sorted([...concerned, fact.happening.claim.source])
    : sorted(concerned).filter((code) => code !== source);
  const knewAll = (code: string): boolean => before.version === 0 || before.told.includes(code);
  return {
    recipients,
    joined: recipients.filter((code) => parties.has(code) && !knewAll(code)),
    told: [...parties].filter((code) => recipients.includes(code) || (code === source && knewAll(code))).sort(),
  };
}

const sorted = (codes: readonly string[]): string[] => [...new Set(codes)].sort();
