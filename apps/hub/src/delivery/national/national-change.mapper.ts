import { isNamed, whatHolds, type ComplaintEvent, type ComplaintEventData, type ComplaintSnapshot } from '#contract';
import type { StoredEntry } from '../../complaint/ledger.repository.js';
import type { HandedOver, NationalChange, Office } from './national-platform.js';
import { classificationWords, statusWords } from './national-words.mapper.js';

/** Names of participants by code. */
export type Names = ReadonlyMap<string, string>;

type Told = Pick<StoredEntry, 'complaintId' | 'version' | 'event' | 'state'>;

/** The national platform's own changes end with these; they may be there before we hear of them. */
const closedWords: ReadonlySet<string> = new Set([statusWords.selesai, statusWords.diarsip]);

/** A complaint filed among us, as the platform is told of it. */
export function handedOver(complaintId: string, event: ComplaintEvent<'filed'>, names: Names): HandedOver {
  const { title, body, classification, category, channel, anonymous, secret, addressee } = event.data;
  return {
    agencyReference: complaintId,
    title,
    body,
    classification: classification ? classificationWords[classification] : null,
    category: category?.word ?? null,
    channel,
    anonymous,
    secret,
    filedAt: event.time,
    agency: agencyOf(addressee !== undefined && addressee !== 'national' ? addressee : event.source, names),
  };
}

/** What the platform is told of an entry, one call after another; nothing when it has no word for it. */
export function nationalChanges(told: Told, names: Names): NationalChange[] {
  const { event, state } = told;
  switch (event.type) {
    case 'id.lapor.complaint.followedup.v1': {
      const { text, office } = event.data;
      return [{ ...called(told), kind: 'follow-up', text, by: officeOf(event.source, office?.word, names) }];
    }
    case 'id.lapor.complaint.replied.v1':
      return [{ ...called(told), kind: 'reply', text: event.data.text }];
    case 'id.lapor.complaint.rated.v1': {
      const { score, comment } = event.data;
      return [{ ...called(told), kind: 'rating', score, ...(comment === undefined ? {} : { comment }) }];
    }
    case 'id.lapor.complaint.disposed.v1':
    case 'id.lapor.complaint.transferred.v1':
      return [{ ...called(told), kind: 'disposition', to: handlersIn(state, names) }];
    case 'id.lapor.complaint.verified.v1':
      return [statusChange(told, event.data.note), ...categoryChange(told, event.data, 'category')];
    case 'id.lapor.complaint.recategorised.v1':
      return categoryChange(told, event.data);
    case 'id.lapor.complaint.completed.v1':
    case 'id.lapor.complaint.resumed.v1':
      return [statusChange(told, event.data.note)];
    case 'id.lapor.complaint.postponed.v1':
    case 'id.lapor.complaint.archived.v1':
    case 'id.lapor.complaint.reopened.v1':
    case 'id.lapor.complaint.withdrawn.v1':
      return [statusChange(told, event.data.reason)];
    case 'id.lapor.complaint.ruled.v1': {
      const claim = whatHolds(event);
      return claim === null || claim.source === 'national' ? [] : nationalChanges({ ...told, event: claim }, names);
    }
    case 'id.lapor.complaint.filed.v1':
    case 'id.lapor.complaint.registered.v1':
    case 'id.lapor.complaint.recorded.v1':
    case 'id.lapor.complaint.linked.v1':
    case 'id.lapor.complaint.attached.v1':
      return [];
  }
}

/** Whether, after this entry's changes, the platform's status may not be ours: it has rules of its own for them. */
export const mayShiftStatus = ({ event }: Told): boolean =>
  isNamed(event, 'followedup') ||
  isNamed(event, 'disposed') ||
  isNamed(event, 'transferred') ||
  concernsPlatform(event);

/** Of a ruling against a claim of somebody else the platform never heard. */
const concernsPlatform = (event: ComplaintEvent): boolean =>
  isNamed(event, 'ruled') && (event.data.outcome === 'claim' || event.data.claim.source === 'national');

/**
 * What sets the platform's status right after the entry, else null. One that it closed itself stays closed: the
 * reporter closed it there, and we are about to hear of it. A ruling holds also against that.
 * @param word the platform's status
 */
export function statusCorrection(told: Told, word: string): NationalChange | null {
  const { event, state } = told;
  if (word === statusWords[state.status]) return null;
  if (isNamed(event, 'ruled')) return statusChange(told, event.data.reason, 'status');
  return closedWords.has(word) ? null : statusChange(told, undefined, 'status');
}

/** @param part tells apart the calls that one entry takes; the first has none */
const called = ({ complaintId, version, event }: Told, part?: string): { reference: string; at: string } => ({
  reference: part === undefined ? `${complaintId}/${version}` : `${complaintId}/${version}/${part}`,
  at: event.time,
});

function statusChange(told: Told, reason: string | undefined, part?: string): NationalChange {
  const { status, closedBy } = told.state;
  return {
    ...called(told, part),
    kind: 'status',
    status: statusWords[status],
    ...(reason === undefined ? {} : { reason }),
    ...(closedBy === null ? {} : { closedBy }),
  };
}

function categoryChange(
  told: Told,
  { classification, category }: Pick<ComplaintEventData['verified'], 'classification' | 'category'>,
  part?: string,
): NationalChange[] {
  if (classification === undefined && category === undefined) return [];
  return [
    {
      ...called(told, part),
      kind: 'category',
      ...(classification === undefined ? {} : { classification: classificationWords[classification] }),
      ...(category === undefined ? {} : { category: category.word }),
    },
  ];
}

const agencyOf = (code: string, names: Names) => ({ code, name: names.get(code) ?? code });

const officeOf = (code: string, office: string | undefined, names: Names): Office => ({
  ...agencyOf(code, names),
  ...(office === undefined ? {} : { office }),
});

const handlersIn = ({ assignments }: ComplaintSnapshot, names: Names): Office[] =>
  [...assignments]
    .sort((one, other) => Number(other.lead) - Number(one.lead))
    .map(({ participant, office }) => officeOf(participant, office?.word, names));
