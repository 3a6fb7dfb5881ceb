import type { Happening, History } from './history.js';

/** Statuses after what happened. */
const statusAfter: Readonly<Record<Happening['name'], string | null>> = {
  filed: 'belum-terverifikasi',
  verified: 'belum-ditindaklanjuti',
  disposed: 'belum-ditindaklanjuti',
  followedup: 'diproses',
  completed: 'selesai',
  rated: null,
  reopened: 'diproses',
};

export const statusesOf = ({ happenings }: History): string[] => {
  let status = 'belum-terverifikasi';
  return happenings.map(({ name }) => (status = statusAfter[name] ?? status));
};

type Value = string | number | boolean | null;

export interface CopiedTable {
  readonly table: 'complaint_case' | 'case_entry' | 'case_clock';
  readonly columns: readonly string[];
}

/** In the order in which they are filled. */
export const copiedTables: Readonly<Record<CopiedTable['table'], readonly string[]>> = {
  case_entry: [
    ...['complaint_id', 'version', 'outcome', 'source', 'event_id', 'type', 'time', 'received_at', 'occurred_at'],
    ...['data', 'redacted', 'data_digest', 'previous_hash', 'hash', 'status', 'filed_by', 'handler'],
  ],
  case_clock: [
    ...['complaint_id', 'run', 'clock', 'participant', 'cycle', 'since', 'started_at', 'started_by_version'],
    ...['stopped_at', 'stopped_by', 'limit_days', 'deadline_at', 'deadline_day', 'settings_version'],
  ],
  complaint_case: [
    ...['id', 'version', 'status', 'origin', 'filed_by', 'handler', 'counts_for', 'involved', 'assignments'],
    ...['classification', 'category_word', 'category_key', 'anonymous', 'secret', 'follow_ups', 'replies', 'transfers'],
    ...['closed_by', 'rating', 'report_version', 'report_filed', 'title', 'body', 'channel', 'addressee'],
    ...['received_at', 'verified_at', 'disposed_at', 'followed_up_at', 'closing_version', 'closing_at', 'closed_at'],
    'last_event_at',
  ],
};

const iso = (at: number): string => new Date(at).toISOString();
const none = '0'.repeat(64);

/** Lines of each table, in the text format of COPY. */
export function linesOf(history: History): Record<CopiedTable['table'], string> {
  return {
    case_entry: entryRows(history).map(lineOf).join(''),
    case_clock: lineOf(clockRow(history)),
    complaint_case: lineOf(caseRow(history)),
  };
}

function entryRows(history: History): Value[][] {
  const { id, participant, happenings } = history;
  const statuses = statusesOf(history);
  return happenings.map(({ name, at, data }, index) => [
    ...[id, index + 1, 'applied', participant, `${id}/${index + 1}`, `id.lapor.complaint.${name}.v1`, iso(at), iso(at)],
    ...[iso(at), JSON.stringify(data), false, none, null, none, statuses[index] ?? '', participant, participant],
  ]);
}

const firstOf = ({ happenings }: History, name: Happening['name']): number | null =>
  happenings.find((one) => one.name === name)?.at ?? null;
const isoOf = (at: number | null): string | null => (at === null ? null : iso(at));

function caseRow(history: History): Value[] {
  const { id, participant, channel, category, office, classification, happenings } = history;
  const statuses = statusesOf(history);
  const status = statuses.at(-1) ?? '';
  const closing = happenings.findLast(({ name }) => name === 'completed');
  const closedAt = status === 'selesai' && closing !== undefined ? iso(closing.at) : null;
  const report = happenings[0]?.data ?? {};
  const assigned = firstOf(history, 'disposed') !== null;
  const score = happenings.findLast(({ name }) => name === 'rated')?.data.score;
  return [
    ...[id, happenings.length, status, 'event', participant, participant, participant, `{${participant}}`],
    assigned ? JSON.stringify([{ participant, office, lead: true, task: 'open' }]) : '[]',
    ...[classification, category, category.toLowerCase(), false, false],
    ...[firstOf(history, 'followedup') === null ? 0 : 1, 0, 0],
    closedAt === null ? null : String(closing?.data.by),
    ...[typeof score === 'number' ? score : null, 1, true, String(report.title), String(report.body)],
    ...[channel, participant, isoOf(firstOf(history, 'filed')), isoOf(firstOf(history, 'verified'))],
    ...[isoOf(firstOf(history, 'disposed')), isoOf(firstOf(history, 'followedup'))],
    ...[closing === undefined ? null : happenings.indexOf(closing) + 1, isoOf(closing?.at ?? null), closedAt],
    iso(happenings.at(-1)?.at ?? 0),
  ];
}

/** Twenty days for everybody: how deadlines are counted is not what is measured here. */
function clockRow(history: History): Value[] {
  const { id, participant, happenings } = history;
  const start = firstOf(history, 'filed') ?? 0;
  const deadline = start + 20 * 86_400_000;
  const isClosed = statusesOf(history).at(-1) === 'selesai';
  const closing = isClosed ? (happenings.findLast(({ name }) => name === 'completed')?.at ?? null) : null;
  return [
    ...[id, 1, 'completion', participant, 1, 'diterima', iso(start), 1, isoOf(closing)],
    ...[closing === null ? null : 'closed', 14, iso(deadline), iso(deadline).slice(0, 10), 1],
  ];
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

const lineOf = (values: readonly Value[]): string =>
  `${values
    .map((value) => (value === null ? '\\N' : String(value).replaceAll(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign)))
    .join('\t')}\n`;
