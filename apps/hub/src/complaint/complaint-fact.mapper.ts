import { claimedEvent, dataDigest, isNamed, type ComplaintEvent } from '#contract';
import type { Claim, ComplaintFact, Happening } from './complaint.events.js';

const dayMilliseconds = 24 * 60 * 60 * 1_000;

/**
 * Reduces an event of the contract to what decisions need.
 * @param receivedAt when the broker took it
 * @param historyAfterDays an event older than this when it came is for the record only
 */
export function factOf(event: ComplaintEvent, receivedAt: string, historyAfterDays: number): ComplaintFact {
  const said = {
    complaintId: event.subject,
    source: event.source,
    eventId: event.id,
    dataDigest: dataDigest(event.data),
    sequence: event.sequence ?? null,
    at: Date.parse(event.time),
    history: Date.parse(receivedAt) - Date.parse(event.time) > historyAfterDays * dayMilliseconds,
  };
  if (!isNamed(event, 'ruled')) return { ...said, happening: happeningOf(event) };
  const { conflictVersion, outcome } = event.data;
  return { ...said, happening: { name: 'ruled', conflictVersion, outcome, claim: claimOf(claimedEvent(event)) } };
}

/** What a ruling is about. */
const claimOf = (event: ComplaintEvent): Claim => ({
  source: event.source,
  eventId: event.id,
  dataDigest: dataDigest(event.data),
  happening: happeningOf(event),
});

/** The names of the other events carry all that a decision needs. */
type BareName = 'followedup' | 'replied' | 'postponed' | 'resumed' | 'archived' | 'reopened' | 'attached' | 'withdrawn';

function happeningOf(event: ComplaintEvent): Happening {
  if (isNamed(event, 'filed')) return { name: 'filed', ...reportOf(event.data) };
  if (isNamed(event, 'recorded')) {
    const { trackingId, status, statusWord, handler, office, rating } = event.data;
    return {
      name: 'recorded',
      ...reportOf(event.data),
      trackingId,
      status,
      statusWord,
      handler: handler ?? null,
      office: office ?? null,
      rating: rating ?? null,
    };
  }
  if (isNamed(event, 'registered')) return { name: 'registered', trackingId: event.data.trackingId };
  if (isNamed(event, 'verified')) return { name: 'verified', ...classOf(event.data) };
  if (isNamed(event, 'recategorised')) return { name: 'recategorised', ...classOf(event.data) };
  if (isNamed(event, 'disposed')) {
    return {
      name: 'disposed',
      to: event.data.to.map(({ participant, office, lead }) => ({ participant, office: office ?? null, lead })),
    };
  }
  if (isNamed(event, 'transferred')) return { name: 'transferred', to: event.data.to };
  if (isNamed(event, 'completed')) return { name: 'completed', by: event.data.by, waives: event.data.waives ?? [] };
  if (isNamed(event, 'rated')) return { name: 'rated', score: event.data.score };
  if (isNamed(event, 'linked')) return { name: 'linked', duplicateOf: event.data.duplicateOf };
  if (isNamed(event, 'ruled')) throw new TypeError('A ruling is about an event that is no ruling.');
  return { name: bareName[event.type] };
}

const bareName: Record<ComplaintEvent<BareName>['type'], BareName> = {
  'id.lapor.complaint.followedup.v1': 'followedup',
  'id.lapor.complaint.replied.v1': 'replied',
  'id.lapor.complaint.postponed.v1': 'postponed',
  'id.lapor.complaint.resumed.v1': 'resumed',
  'id.lapor.complaint.archived.v1': 'archived',
  'id.lapor.complaint.reopened.v1': 'reopened',
  'id.lapor.complaint.attached.v1': 'attached',
  'id.lapor.complaint.withdrawn.v1': 'withdrawn',
};

type ReportData = ComplaintEvent<'filed'>['data'] | ComplaintEvent<'recorded'>['data'];
type ClassData = ComplaintEvent<'verified'>['data'] | ComplaintEvent<'recategorised'>['data'];

const classOf = ({ classification, category }: ClassData) => ({
  classification: classification ?? null,
  category: category ?? null,
});

const reportOf = (data: ReportData) => ({ anonymous: data.anonymous, secret: data.secret, ...classOf(data) });
