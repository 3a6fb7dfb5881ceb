import type { CaseEntry, CaseState } from '../case-timeline/case-entry.js';
import { categoryKey } from '../case-timeline/complaint-case.js';
import {
  answerKeys,
  placeKeys,
  reportKeys,
  reportStems,
  shareInCommon,
  stemsOf,
  type ReportText,
} from './likeness-keys.js';
import { signToken, type CaseSign } from './sign.js';
import type { SignParameters } from './sign-parameters.js';

/** A row of `case_clock` of the clock of dispositions. */
export interface DispositionRun {
  readonly complaint_id: string;
  readonly participant: string;
  readonly stopped_at: Date | null;
  readonly deadline_at: Date | null;
}

/** What one entry made true: its own event, or the claim that a ruling says holds. */
interface HeldEvent {
  readonly name: string;
  readonly source: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly entry: CaseEntry;
}

/** A complaint as the rules of signs speak of it; times are milliseconds. */
interface Story {
  readonly id: string;
  readonly state: CaseState;
  readonly answerable: string;
  readonly held: readonly HeldEvent[];
  readonly receipt: number | null;
  readonly closing: number | null;
  readonly report: ReportText;
}

type Pair = readonly [Story, Story];

const minute = 60_000;
const day = 86_400_000;
const fewestInCommon = 0.1;
const samePlace = 0.8;

/**
 * Signs of trouble of every complaint, each rule read literally over all complaints at once and without anything that
 * is kept.
 * @param entries in any order, each at least once
 * @param runs in the order of their cycle, start and number
 * @returns sorted tokens, `<sign>@<participant>`, by the id of the complaint
 */
export function plainSigns(
  entries: readonly CaseEntry[],
  runs: readonly DispositionRun[],
  parameters: SignParameters,
): ReadonlyMap<string, readonly string[]> {
  const stories = storiesOf(entries);
  const shown = new Map(stories.map(({ id }) => [id, new Set<string>()]));
  const show = (sign: CaseSign, { id, answerable }: Story, participant = answerable): void => {
    shown.get(id)?.add(signToken({ sign, participant }));
  };

  for (const story of stories) {
    if (isClosedWithoutFollowUp(story)) show('closed-without-follow-up', story);
    if (isClosedBySilence(story)) show('closed-by-silence', story);
    if (isClosedWithinMinutes(story, parameters)) show('closed-within-minutes', story);
    if (isPasted(story, stories, parameters)) show('pasted-answer', story);
    if (isReopenedOrRatedLow(story, parameters)) show('reopened-or-rated-low', story);
    const passer = passerOf(story, parameters);
    if (passer !== null) show('passed-on', story, passer);
    const late = runs.find((run) => run.complaint_id === story.id && isStoppedLate(run));
    if (late !== undefined) show('verified-late', story, late.participant);
  }
  for (const pair of pairsAmong(stories)) {
    if (isAnsweredDifferently(pair, parameters)) for (const story of pair) show('answered-differently', story);
    if (isReportedTwice(pair, parameters)) for (const story of pair) show('reported-twice', story);
  }
  return new Map([...shown].map(([id, tokens]) => [id, [...tokens].sort()]));
}

function storiesOf(entries: readonly CaseEntry[]): Story[] {
  return [...new Set(entries.map(({ complaintId }) => complaintId))].map((id) => {
    const versions = new Map(
      entries.filter((entry) => entry.complaintId === id).map((entry) => [entry.version, entry]),
    );
    return storyOf(
      id,
      [...versions.values()].toSorted((one, other) => one.version - other.version),
    );
  });
}

function storyOf(id: string, entries: readonly CaseEntry[]): Story {
  const state = entries.at(-1)?.state;
  if (state === undefined) throw new Error(`${id} has no entry.`);
  const held = entries.flatMap(heldBy);
  const timesOf = (...names: string[]): number[] =>
    held.filter(({ name }) => names.includes(name)).map(({ entry }) => Date.parse(entry.occurredAt));
  const receipts = timesOf('filed', 'recorded');
  const { title = null, body = null, place = null, addressee = null } = reportThatStands(held);
  const participant = state.handler ?? addressee ?? state.filedBy;
  return {
    id,
    state,
    answerable: participant === 'national' ? '' : participant,
    held,
    receipt: receipts.length === 0 ? null : Math.min(...receipts),
    closing: timesOf('completed', 'archived', 'withdrawn').at(-1) ?? null,
    report: { title, body, place, category: categoryKey(state) },
  };
}

function heldBy(entry: CaseEntry): HeldEvent[] {
  if (entry.outcome !== 'applied') return [];
  if (entry.name !== 'ruled') return [{ name: entry.name, source: entry.source, data: entry.data, entry }];
  if (entry.data.outcome !== 'claim') return [];
  const claim = entry.data.claim as Pick<HeldEvent, 'source' | 'data'> & { type: string };
  const name = claim.type.replace('id.lapor.complaint.', '').replace('.v1', '');
  return [{ name, source: claim.source, data: claim.data, entry }];
}

/** The newest that came by event; without one the newest of an export. */
function reportThatStands(held: readonly HeldEvent[]): Record<string, string | undefined> {
  const newest = (which: string): HeldEvent | undefined => held.findLast(({ name }) => name === which);
  return { ...(newest('filed') ?? newest('recorded'))?.data } as Record<string, string | undefined>;
}

const followUpsOf = ({ held }: Story): HeldEvent[] => held.filter(({ name }) => name === 'followedup');

const textOf = ({ data }: HeldEvent): string | null => (typeof data.text === 'string' ? data.text : null);

const isClosedByOffice = ({ state }: Story): boolean =>
  state.status === 'selesai' && (state.closedBy === 'admin' || state.closedBy === 'system');

const isClosedWithoutFollowUp = (story: Story): boolean => isClosedByOffice(story) && followUpsOf(story).length === 0;

const isClosedBySilence = (story: Story): boolean =>
  story.state.status === 'selesai' && story.state.closedBy === 'system' && followUpsOf(story).length > 0;

function isClosedWithinMinutes(story: Story, { minutesToClose }: SignParameters): boolean {
  if (!isClosedByOffice(story) || story.closing === null || story.receipt === null) return false;
  return story.closing - story.receipt < minutesToClose * minute;
}

function isPasted(story: Story, stories: readonly Story[], { sameAnswers, answerWords }: SignParameters): boolean {
  const keysOf = (one: Story): string[] =>
    followUpsOf(one).flatMap((followUp) => answerKeys(followUp.source, textOf(followUp), answerWords));
  return keysOf(story).some((key) => stories.filter((other) => keysOf(other).includes(key)).length >= sameAnswers);
}

const isReopenedOrRatedLow = ({ held, state }: Story, { lowRating }: SignParameters): boolean =>
  held.some(({ name }) => name === 'reopened') || (state.rating !== null && state.rating <= lowRating);

/** Who passed it on most often, of several who did first; null when it was not passed on too often. */
function passerOf({ held }: Story, { timesPassedOn }: SignParameters): string | null {
  const passers = held.filter(({ name }) => name === 'transferred').map(({ source }) => source);
  if (passers.length <= timesPassedOn) return null;
  const timesOf = (participant: string): number => passers.filter((passer) => passer === participant).length;
  const most = Math.max(...passers.map(timesOf));
  return passers.find((participant) => timesOf(participant) === most) ?? null;
}

const isStoppedLate = ({ stopped_at, deadline_at }: DispositionRun): boolean =>
  stopped_at !== null && deadline_at !== null && stopped_at > deadline_at;

/** Neighbours in time under any key, which share enough of their words. */
function pairsAmong(stories: readonly Story[]): Pair[] {
  const compared = stories.filter(({ state, receipt }) => !state.secret && receipt !== null).toSorted(inOrderOfReceipt);
  return [reportKeys, placeKeys]
    .flatMap((keysOf) => neighboursUnder(({ report }) => keysOf(report), compared))
    .filter((pair) => textShare(pair) >= fewestInCommon);
}

function neighboursUnder(keysOf: (story: Story) => string[], ordered: readonly Story[]): Pair[] {
  return [...new Set(ordered.flatMap(keysOf))].flatMap((key) => {
    const meeting = ordered.filter((story) => keysOf(story).includes(key));
    return meeting.slice(1).map((later, index): Pair => [meeting[index] ?? later, later]);
  });
}

function inOrderOfReceipt(one: Story, other: Story): number {
  const apart = (one.receipt ?? 0) - (other.receipt ?? 0);
  return apart !== 0 ? apart : one.id < other.id ? -1 : 1;
}

const textShare = ([one, other]: Pair): number => shareInCommon(reportStems(one.report), reportStems(other.report));

function placeShare([one, other]: Pair): number | null {
  const [here, there] = [stemsOf(one.report.place ?? ''), stemsOf(other.report.place ?? '')];
  return here.size === 0 || there.size === 0 ? null : shareInCommon(here, there);
}

function answerShare([one, other]: Pair): number | null {
  const [here, there] = [lastAnswer(one), lastAnswer(other)];
  return here === null || there === null ? null : shareInCommon(stemsOf(here), stemsOf(there));
}

const lastAnswer = (story: Story): string | null =>
  followUpsOf(story)
    .map(textOf)
    .findLast((text) => text !== null) ?? null;

const isWithin = ([one, other]: Pair, days: number): boolean =>
  Math.abs((one.receipt ?? NaN) - (other.receipt ?? NaN)) <= days * day;

function isAnsweredDifferently(pair: Pair, parameters: SignParameters): boolean {
  if (textShare(pair) * 100 < parameters.alikePercent || !isWithin(pair, parameters.answersWithinDays)) return false;
  const statuses = pair.map(({ state }) => state.status);
  const answers = answerShare(pair);
  return (
    (statuses.includes('selesai') && statuses.includes('diarsip')) ||
    (answers !== null && answers * 100 <= parameters.differentPercent)
  );
}

function isReportedTwice(pair: Pair, parameters: SignParameters): boolean {
  return (
    pair.every(({ state }) => state.duplicateOf === null) &&
    (placeShare(pair) ?? 0) >= samePlace &&
    textShare(pair) * 100 >= parameters.samePlacePercent &&
    isWithin(pair, parameters.reportedWithinDays)
  );
}
