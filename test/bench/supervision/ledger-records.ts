import { complaintEventType, dataDigest, entryHash, ledgerRecord, type LedgerEntry } from '#contract';
import { statusesOf } from './copied-rows.js';
import type { History } from './history.js';

/** A complaint as the records that the hub publishes of it. */
export function recordsOf(history: History, firstPosition: number): { key: string; value: string }[] {
  const { id, participant, category, office, classification, happenings } = history;
  const statuses = statusesOf(history);
  let previousHash: string | null = null;
  let rating: number | null = null;
  let assignments: LedgerEntry['state']['assignments'] = [];
  let closedBy: LedgerEntry['state']['closedBy'] = null;
  return happenings.map(({ name, at, data }, index) => {
    const time = new Date(at).toISOString();
    const status = statuses[index] as LedgerEntry['state']['status'];
    if (name === 'rated') rating = data.score as number;
    if (name === 'disposed') assignments = [{ participant, office: { word: office }, lead: true, task: 'open' }];
    if (name === 'completed') closedBy = data.by as LedgerEntry['state']['closedBy'];
    if (name === 'reopened') closedBy = null;
    const type = complaintEventType(name);
    const eventId = `${id}/${index + 1}`;
    const digest = dataDigest({ ...data });
    const hashed = {
      complaintId: id,
      version: index + 1,
      outcome: 'applied' as const,
      source: participant,
      eventId,
      type,
    };
    const hash = entryHash({ ...hashed, time, receivedAt: time, dataDigest: digest }, previousHash);
    const entry: LedgerEntry = {
      ...{ position: firstPosition + index, complaintId: id, version: index + 1, outcome: 'applied', receivedAt: time },
      event: { specversion: '1.0', id: eventId, source: participant, subject: id, type, time, data: { ...data } },
      ...{ redacted: false, dataDigest: digest, previousHash, hash },
      state: {
        ...{ status, statusWord: null, origin: 'event', filedBy: participant, trackingId: null, handler: participant },
        ...{ assignments, category: { word: category }, anonymous: false, secret: false, rating, closedBy },
        classification: classification as LedgerEntry['state']['classification'],
        ...{ followUps: 0, replies: 0, transfers: 0, duplicateOf: null },
      },
    };
    previousHash = hash;
    return { key: id, value: JSON.stringify(ledgerRecord(entry)) };
  });
}
