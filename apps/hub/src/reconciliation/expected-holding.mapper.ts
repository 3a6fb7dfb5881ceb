import { bucketOf, complaintDigest, holdingHash, isNamed, numberOf, partDigests, type ComplaintEvent } from '#contract';
import { isPartyTo } from '../complaint/ledger-entry.mapper.js';
import type { StoredEntry } from '../complaint/ledger.repository.js';
import { sharedComplaint } from '../complaint/shared-complaint.mapper.js';
import type { HeldKey } from './expected-holdings.repository.js';
import type { ExpectedHolding } from './holding.js';

/** What a participant should hold of a complaint, as it is stored. */
export interface ExpectedRow extends HeldKey {
  participant: string;
  bucket: string;
  /** The hash of the holding as a number. */
  leaf: string;
}

const dayMilliseconds = 86_400_000;

/** The national platform speaks a contract of its own, in which nobody is told a version. */
const knowsVersions = (participant: string): boolean => participant !== 'national';

/** What the hub says in the name of a participant, that participant need not hold. */
const speaksItself = (event: ComplaintEvent): boolean => !isNamed(event, 'recorded') && !isNamed(event, 'ruled');

/** A key as it is stored. */
export const expectedRow = (participant: string, key: HeldKey): ExpectedRow => ({
  ...key,
  participant,
  bucket: bucketOf(key.id),
  leaf: numberOf(holdingHash(key.id, key)).toString(),
});

/**
 * What each participant should hold of a complaint: everybody who was ever a party to it knows it up to the last entry
 * that it was told or said itself. Who spoke about what was never theirs holds nothing of it, and is told nothing of it. What was said long after it happened is for the record, and obliges
 * nobody to hold it.
 * @param entries all of the complaint, oldest first
 * @param historyAfterDays an event older than this when it came is for the record
 */
export function expectedRows(entries: readonly StoredEntry[], historyAfterDays: number): ExpectedRow[] {
  const [first] = entries;
  if (!first) return [];
  const digests = new Map<number, string>();
  const digestAt = (version: number): string => {
    const known = digests.get(version) ?? complaintDigest(sharedAt(entries, version));
    digests.set(version, known);
    return known;
  };
  return [...placesIn(entries, historyAfterDays)].map(([participant, { told, known, said }]) => {
    const version = knowsVersions(participant) ? told : null;
    return expectedRow(participant, { id: first.complaintId, version, known, said, digest: digestAt(known) });
  });
}

/** An expected holding with all that is compared when it differs. */
export function expectedHolding(key: HeldKey, entries: readonly StoredEntry[]): ExpectedHolding | null {
  const known = entries.filter(({ version }) => version <= key.known);
  const last = known.at(-1);
  if (!last) return null;
  const shared = sharedAt(known, key.known);
  const { status, trackingId } = shared;
  const { filedBy, handler } = last.state;
  const { id, version, said, digest } = key;
  return { id, version, digest, status, trackingId, said, filedBy, handler, parts: partDigests(shared) };
}

/**
 * The whole of a complaint, for a participant of whom the ledger does not say what it should hold of it. Null for one
 * to whom the complaint never was: it is told nothing, whatever it says that it holds.
 */
export function unexpectedKey(
  id: string,
  participant: string,
  entries: readonly StoredEntry[],
  line: Pick<HeldKey, 'version' | 'said'> | undefined,
): HeldKey | null {
  const last = entries.at(-1);
  if (!last || !entries.some(({ state }) => isPartyTo(state, participant))) return null;
  const digest = complaintDigest(sharedAt(entries, last.version));
  return { id, version: line?.version ?? null, said: line?.said ?? null, known: last.version, digest };
}

interface Place {
  told: number | null;
  known: number;
  said: number | null;
}

function placesIn(entries: readonly StoredEntry[], historyAfterDays: number): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const said = new Map<string, number>();
  for (const { version, event, recipients, receivedAt, state } of entries) {
    const concerns = (code: string): boolean => places.has(code) || isPartyTo(state, code);
    const at = (code: string): Place => {
      const place = places.get(code) ?? { told: null, known: 0, said: null };
      places.set(code, place);
      place.known = version;
      return place;
    };
    for (const code of recipients.filter(concerns)) at(code).told = version;
    if (!speaksItself(event)) continue;
    if (event.sequence !== undefined) said.set(event.source, Math.max(event.sequence, said.get(event.source) ?? 0));
    const age = Date.parse(receivedAt) - Date.parse(event.time);
    if (age <= historyAfterDays * dayMilliseconds && concerns(event.source)) at(event.source);
  }
  for (const [code, place] of places) place.said = said.get(code) ?? null;
  return places;
}

function sharedAt(entries: readonly StoredEntry[], version: number) {
  const known = entries.filter((entry) => entry.version <= version);
  const last = known.at(-1);
  if (!last) throw new Error(`A complaint has no entry up to version ${version}.`);
  return sharedComplaint(last.complaintId, last.state, known);
}
