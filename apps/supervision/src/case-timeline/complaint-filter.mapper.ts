import type { ParticipantDirectory } from '../participant/participant-directory.js';
import type { ComplaintListFilter } from './complaint-list.query.js';
import type { ComplaintListRequest } from './complaint-list.request.js';

/** How a filter names what counts for nobody of this province. */
export const unassigned = 'unassigned';

/** The filter of a request, for a person who sees what involves `involving`, or all when that is null. */
export const complaintFilter = (
  request: ComplaintListRequest,
  directory: ParticipantDirectory,
  { timeZone, involving }: { timeZone: string; involving: string | null },
): ComplaintListFilter => ({
  status: request.status ?? [],
  participants: (request.participant ?? []).map((code) => (code === unassigned ? null : code)),
  instances: directory.instances.map(({ code }) => code),
  words: wordsOf(request.q ?? ''),
  classification: request.classification ?? [],
  category: request.category?.trim() ?? null,
  channel: request.channel ?? [],
  origin: request.origin ?? null,
  handOff: request.handOff ?? null,
  late: request.late,
  from: request.from ?? null,
  to: request.to ?? null,
  dateBasis: request.dateBasis,
  timeZone,
  involving,
});

/** A tracking id copied from the national site comes as `[1916449](javascript:;)`. */
const wordsOf = (query: string): string[] =>
  query
    .replaceAll(/\[(\d+)\]\([^)]*\)/g, '$1')
    .split(/\s+/)
    .filter(Boolean);
