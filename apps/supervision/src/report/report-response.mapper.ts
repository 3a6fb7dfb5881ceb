import type { ParticipantDirectory } from '../participant/participant-directory.js';
import { reportPeriod } from './report-period.js';
import type { ReportRow } from './report.query.js';
import type { ReportResponse } from './report.response.js';

/** Figures read, document written, document kept. */
const steps = 3;

export function reportResponse(row: ReportRow, directory: ParticipantDirectory): ReportResponse {
  const { participant, done, ...told } = row;
  const { from, to } = reportPeriod(row.kind, row.period) ?? { from: '', to: '' };
  return {
    ...told,
    ...{ from, to },
    participant: participant === null ? null : directory.reference(participant),
    progress: { done: row.state === 'made' ? steps : done, total: steps },
  };
}

/** `laporan-bulanan_2026-01_63.71.pdf`. */
export const reportFileName = ({ kind, period, participant }: ReportRow): string =>
  `laporan-${kind}_${period}_${participant ?? 'provinsi'}.pdf`;
