import { columnName, type ExportColumn, type HeaderPositions } from './export-header.js';
import {
  parseChannel,
  parseClassification,
  parseRating,
  parseStatus,
  parseTrackingId,
  parseVisibility,
} from '../national-words.js';
import { parseDate, parseTime, type CalendarDate, type TimeOfDay } from './indonesian-date.js';

/** What a row of the export says, in our words where we have them and in its own beside. */
export interface ExportedReport {
  trackingId: string;
  date: CalendarDate;
  /** Null when the export gives none: the report then counts from the first minute of its day. */
  time: TimeOfDay | null;
  reporter: string | null;
  title: string;
  body: string;
  classification: ReturnType<typeof parseClassification>;
  category: string | null;
  channel: ReturnType<typeof parseChannel>;
  anonymous: boolean;
  secret: boolean;
  parentAgency: string | null;
  office: string | null;
  status: NonNullable<ReturnType<typeof parseStatus>>;
  statusWord: string;
  reason: string | null;
  place: string | null;
  rating: number | null;
}

/** Why a row cannot be taken: the column by the export's name, and a sentence in Indonesian. */
export interface RowProblem {
  column: string;
  reason: string;
}

export type ReadRow = { ok: true; report: ExportedReport } | { ok: false; problems: RowProblem[] };

/** Longest text per column, as the contract has it. Nothing is cut off silently. */
const longest = {
  title: 300,
  body: 20_000,
  status: 100,
  category: 200,
  office: 200,
  reason: 2_000,
  reporter: 200,
} as const satisfies Partial<Record<ExportColumn, number>>;

const namesNobody = /^(-|anonim|anonymous)$/i;

/** Reads one row below the header. Every problem of the row is told, not only the first. */
export function readExportRow(cells: readonly string[], positions: HeaderPositions): ReadRow {
  const problems: RowProblem[] = [];
  const refuse = (column: ExportColumn, reason: string): void => {
    problems.push({ column: columnName(column), reason });
  };
  const text = (column: ExportColumn): string => cells[positions.get(column) ?? -1]?.trim() ?? '';
  const optional = (column: ExportColumn): string | null => (/^-?$/.test(text(column)) ? null : text(column));
  const parsed = <Value>(column: ExportColumn, value: Value | null): Value | null => {
    if (value !== null) return value;
    refuse(column, text(column) === '' ? 'kosong' : `tidak dapat dibaca: "${shortened(text(column))}"`);
    return null;
  };

  for (const [column, most] of Object.entries(longest)) {
    if (text(column as ExportColumn).length > most) {
      refuse(column as ExportColumn, `lebih panjang dari ${most} karakter`);
    }
  }
  const trackingId = parsed('trackingId', parseTrackingId(text('trackingId')));
  const date = parsed('date', parseDate(text('date')));
  const time = parseTime(text('time')) ?? parseTime(text('date'));
  if (!time && optional('time')) parsed('time', time);
  const title = parsed('title', optional('title'));
  const body = parsed('body', optional('body') ?? optional('finalBody'));
  const status = parsed('status', parseStatus(text('status')));
  const visibility = parsed('visibility', parseVisibility(text('visibility')));
  const rating = parsed('rating', parseRating(text('rating')));

  if (problems.length > 0 || !trackingId || !date || !title || !body || !status || !visibility || !rating) {
    return { ok: false, problems };
  }
  const reporter = optional('reporter');
  const report: ExportedReport = {
    trackingId,
    date,
    time,
    reporter: visibility.anonymous || !reporter || namesNobody.test(reporter) ? null : reporter,
    title,
    body,
    classification: parseClassification(text('classification')),
    category: optional('category'),
    channel: parseChannel(text('channel')),
    ...visibility,
    parentAgency: optional('parentAgency'),
    office: optional('office'),
    status,
    statusWord: text('status'),
    reason: optional('reason'),
    place: placeOf(text('village'), text('district'), text('regency'), text('province')),
    rating: rating === 'none' ? null : rating,
  };
  return { ok: true, report };
}

const placeOf = (...parts: string[]): string | null =>
  parts
    .filter((part) => !/^-?$/.test(part))
    .join(', ')
    .slice(0, 300) || null;

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
