import { createHash } from 'node:crypto';
import { DateTime } from 'luxon';
import { complaintEventType, nationalComplaintId, type ComplaintEvent } from '#contract';
import type { ExportedReport } from './export-row.js';
import { zoneNames } from './indonesian-date.js';

/** What surrounds a row: who imports it and what the hub made of its words. */
export interface RowContext {
  /** Code of the participant that imports. */
  source: string;
  row: number;
  /** IANA name of the zone that the export's times are in, unless a time names its own. */
  zone: string;
  /** Code of who handles it; null when the name of the office means nobody the hub knows. */
  handler: string | null;
  /** The office as the export calls it; null when it only names the participant. */
  office: string | null;
  /** The reporter's identity, sealed to the hub's key. */
  sealedReporter: string | null;
}

/**
 * The event that a row of an export stands for. Its id is made of the row's content, wherever the row stands, so that
 * importing it again is the same event. The reporter's name is no part of it: ids are public, and a hash could be
 * searched for a name.
 */
export function recordedEvent(report: ExportedReport, context: RowContext): ComplaintEvent<'recorded'> {
  const { trackingId, title, body, category, classification, channel, anonymous, secret } = report;
  const { source, handler, office, sealedReporter } = context;
  const content = {
    title,
    body,
    ...(classification === null ? {} : { classification }),
    ...(category === null ? {} : { category: { word: category } }),
    channel,
    anonymous,
    secret,
    ...(report.place === null ? {} : { place: report.place }),
    trackingId,
    status: report.status,
    statusWord: report.statusWord,
    ...(handler === null ? {} : { handler }),
    ...(office === null ? {} : { office: { word: office } }),
    ...(report.reason === null ? {} : { reason: report.reason }),
    ...(report.rating === null ? {} : { rating: report.rating }),
  };
  const time = instantOf(report, context.zone);
  const digest = createHash('sha256')
    .update(JSON.stringify([source, time, content]), 'utf8')
    .digest('hex');
  return {
    specversion: '1.0',
    id: `recorded-${digest}`,
    source,
    subject: nationalComplaintId(trackingId),
    type: complaintEventType('recorded'),
    time,
    datacontenttype: 'application/json',
    data: { ...content, ...(sealedReporter === null ? {} : { reporter: sealedReporter }), row: context.row },
  };
}

function instantOf({ date, time }: ExportedReport, exportZone: string): string {
  const { zone, ...clock } = time ?? { hour: 0, minute: 0, second: 0, zone: null };
  const instant = DateTime.fromObject({ ...date, ...clock }, { zone: zone ? zoneNames[zone] : exportZone });
  const text = instant.toISO({ suppressMilliseconds: true });
  if (text === null) throw new Error(`"${exportZone}" is not a time zone.`);
  return text;
}
