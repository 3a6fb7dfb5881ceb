import {
  complaintEventType,
  nationalComplaintId,
  parseEvent,
  type ComplaintEvent,
  type ComplaintEventData,
  type ComplaintEventName,
} from '#contract';
import { parseChannel, parseClassification, parseStatus } from '../national-words.js';
import { textOf, wholeOf, type NationalChange } from './national-change.js';

/** What a change of the national feed comes to. */
export type MappedChange =
  | { kind: 'event'; event: ComplaintEvent }
  /** Made by our own call: the hub told it, so it is no news. */
  | { kind: 'echo' }
  /** Nothing the contract has a word for; it is kept as it came. */
  | { kind: 'unknown'; reason: string };

export interface MappingContext {
  /** Offset that a stamp without one is read with, such as `+07:00`. */
  stampOffset: string;
  /** The sealed identity of the reporter, once the national platform tells it: at filing or at disposition. */
  sealedReporter: string | null;
}

/** Translates a change of the national feed into an event of the contract. Its id is made of the change. */
export function mapNationalChange(change: NationalChange, context: MappingContext): MappedChange {
  const { changeId, trackingId, agencyReference, reference, kind } = change;
  const ours = agencyReference !== null;
  if (reference !== null && !(kind === 'created' && ours)) return { kind: 'echo' };
  const happening = kind === 'created' && ours ? registered(trackingId) : happeningOf(change, context);
  if (!happening) return { kind: 'unknown', reason: `the contract has no event for a change of kind ${kind}` };
  const stamp = happening.name === 'filed' ? (textOf(change.data.filedAt) ?? change.at) : change.at;
  const candidate = {
    specversion: '1.0',
    id: happening.name === 'registered' ? `registered-${trackingId}` : `change-${changeId}`,
    source: 'national',
    subject: agencyReference ?? nationalComplaintId(trackingId),
    type: complaintEventType(happening.name),
    time: withOffset(stamp, context.stampOffset),
    datacontenttype: 'application/json',
    data: happening.data,
  };
  const parsed = parseEvent(candidate);
  if (parsed.ok) return { kind: 'event', event: parsed.event as ComplaintEvent };
  return { kind: 'unknown', reason: parsed.problems.map(({ field, reason }) => `${field} ${reason}`).join('; ') };
}

/** The platform may leave out the zone of a stamp: it is then the one it is configured to mean. */
export const withOffset = (stamp: string, offset: string): string =>
  /(?:Z|[+-]\d{2}:\d{2})$/i.test(stamp) ? stamp : `${stamp.replace(' ', 'T')}${offset}`;

/** Milliseconds since the epoch; 0 for a stamp that cannot be read. */
export const instantOf = ({ at }: NationalChange, offset: string): number => Date.parse(withOffset(at, offset)) || 0;

type Happening = { [Name in ComplaintEventName]: { name: Name; data: ComplaintEventData[Name] } }[ComplaintEventName];

const registered = (trackingId: string): Happening => ({ name: 'registered', data: { trackingId } });

function happeningOf(change: NationalChange, { sealedReporter }: MappingContext): Happening | null {
  const { data } = change;
  switch (change.kind) {
    case 'created':
      return { name: 'filed', data: filed(data, sealedReporter) };
    case 'verified':
      return { name: 'verified', data: classified(data) };
    case 'category':
      return { name: 'recategorised', data: classified(data) };
    case 'disposed':
      return { name: 'disposed', data: { to: assignments(data.to), ...optional('reporter', sealedReporter) } };
    case 'follow-up':
      return { name: 'followedup', data: { text: text(data.text), ...office(data.by) } };
    case 'reply':
      return { name: 'replied', data: { text: text(data.text) } };
    case 'rating':
      return { name: 'rated', data: { score: data.score as number, ...optional('comment', textOf(data.comment)) } };
    case 'status':
      return statusChange(text(data.status), textOf(data.reason), textOf(data.closedBy));
    default:
      return null;
  }
}

type Fields = NationalChange['data'];

const text = (value: unknown): string => textOf(value) ?? '';

const optional = <Key extends string>(key: Key, value: string | null): Partial<Record<Key, string>> =>
  (value === null ? {} : { [key]: value }) as Partial<Record<Key, string>>;

function filed(data: Fields, sealedReporter: string | null): ComplaintEventData['filed'] {
  const addressee = textOf(wholeOf(data.agency).code);
  return {
    title: text(data.title),
    body: text(data.body),
    ...classified(data),
    channel: parseChannel(text(data.channel)),
    // A complaint is never taken for an open one because a word is missing.
    anonymous: data.anonymous !== false,
    secret: data.secret !== false,
    ...optional('addressee', addressee),
    ...optional('reporter', sealedReporter),
  };
}

function classified(data: Fields): Pick<ComplaintEventData['verified'], 'classification' | 'category'> {
  const classification = parseClassification(text(data.classification));
  const category = textOf(data.category);
  return {
    ...(classification === null ? {} : { classification }),
    ...(category === null ? {} : { category: { word: category } }),
  };
}

function office(agency: unknown): { office?: { word: string } } {
  const word = textOf(wholeOf(agency).office);
  return word === null ? {} : { office: { word } };
}

const assignments = (to: unknown): ComplaintEventData['disposed']['to'] =>
  (Array.isArray(to) ? (to as unknown[]) : []).map((agency, index) => ({
    participant: text(wholeOf(agency).code),
    ...office(agency),
    lead: index === 0,
  }));

const withoutReason = 'tanpa alasan di SP4N-LAPOR!';

/**
 * What a status says that the platform was told by somebody else. It never takes a verification back, so that
 * `Belum Terverifikasi` is no event.
 */
function statusChange(word: string, reason: string | null, closedBy: string | null): Happening | null {
  const status = parseStatus(word);
  switch (status) {
    case 'belum-ditindaklanjuti':
      return { name: 'verified', data: optional('note', reason) };
    case 'diproses':
      return { name: 'resumed', data: optional('note', reason) };
    case 'ditunda':
      return { name: 'postponed', data: { reason: reason ?? withoutReason } };
    case 'diarsip':
      return { name: 'archived', data: { reason: reason ?? withoutReason } };
    case 'selesai': {
      const by = closedBy === 'reporter' || closedBy === 'admin' ? closedBy : 'system';
      return { name: 'completed', data: { by, ...optional('note', reason) } };
    }
    case 'belum-terverifikasi':
    case null:
      return null;
  }
}
