import { Inject, Injectable } from '@nestjs/common';
import { nationalComplaintId } from '#contract';
import { LedgerQuery } from '../complaint/ledger.query.js';
import { sharedComplaint } from '../complaint/shared-complaint.mapper.js';
import type { ExportedReport } from '../intake/workbook/export-row.js';
import { exportRows } from '../intake/workbook/export-rows.adapter.js';
import type { DifferenceKind, DifferingField } from './difference.js';
import { ExpectedHoldings } from './expected-holdings.repository.js';
import { inPieces } from './range-plan.js';
import { RECONCILIATION_PLAN, type ReconciliationPlan } from './reconciliation-plan.js';
import { stateOf, unanswered, type ParticipantResult, type TreatedDifference } from './result.js';
import { TrackedComplaintQuery } from './tracked-complaint.query.js';
import { fieldsThatDiffer } from './workbook-row.js';

/** Rows looked up at once. */
const rowsAtOnce = 500;

export interface WorkbookComparison {
  result: ParticipantResult;
  rows: number;
  /** Rows that cannot be read, which are not compared. */
  refused: number;
}

/** Compares an export of a participant that cannot answer with the ledger. Nothing of it is imported or healed. */
@Injectable()
export class CompareWorkbook {
  constructor(
    private readonly expected: ExpectedHoldings,
    private readonly ledger: LedgerQuery,
    private readonly tracked: TrackedComplaintQuery,
    @Inject(RECONCILIATION_PLAN) private readonly plan: Pick<ReconciliationPlan, 'mostKept'>,
  ) {}

  /** @throws WorkbookRefused when the file as a whole cannot be read */
  async handle(participant: string, path: string): Promise<WorkbookComparison> {
    while (await this.expected.follow());
    const reports: ExportedReport[] = [];
    let rows = 0;
    for await (const { read } of exportRows(path)) {
      rows += 1;
      if (read.ok) reports.push(read.report);
    }
    const seen = new Set<string>();
    const found: TreatedDifference[] = [];
    for (const piece of inPieces(reports, rowsAtOnce)) {
      const ids = await this.tracked.byTrackingIds(piece.map(({ trackingId }) => trackingId));
      for (const report of piece) {
        const id = ids.get(report.trackingId) ?? nationalComplaintId(report.trackingId);
        seen.add(id);
        found.push(...(await this.differenceOf(id, report)));
      }
    }
    found.push(...(await this.notSeen(participant, seen, lastDayOf(reports))));
    const [differences, listed] = [found.length, found.slice(0, this.plan.mostKept)];
    const state = stateOf(differences, 0);
    const result = { ...unanswered, state, by: 'workbook' as const, compared: reports.length, differences, listed };
    return { result, rows, refused: rows - reports.length };
  }

  private async differenceOf(id: string, report: ExportedReport): Promise<TreatedDifference[]> {
    const entries = await this.ledger.ofComplaint(id);
    const last = entries.at(-1);
    if (!last) return [treated(id, 'missing-here')];
    const { filedBy, handler } = last.state;
    const fields = fieldsThatDiffer({ ...sharedComplaint(id, last.state, entries), filedBy, handler }, report);
    return fields.length > 0 ? [treated(id, 'differs', fields)] : [];
  }

  /** What the participant should have and the export does not name. An export that ends earlier cannot name it. */
  private async notSeen(participant: string, seen: ReadonlySet<string>, lastDay: string): Promise<TreatedDifference[]> {
    const missing: TreatedDifference[] = [];
    for (const { id } of await this.expected.keysIn(participant, [''])) {
      if (seen.has(id)) continue;
      const entries = await this.ledger.ofComplaint(id);
      const [first, last] = [entries[0], entries.at(-1)];
      // The national platform numbers what its export shows.
      const numbered = (last?.state.trackingId ?? null) !== null;
      if (numbered && first && first.event.time.slice(0, 10) <= lastDay) missing.push(treated(id, 'missing-there'));
    }
    return missing;
  }
}

const treated = (
  complaintId: string,
  kind: DifferenceKind,
  fields: readonly DifferingField[] = [],
): TreatedDifference => ({
  complaintId,
  kind,
  fields,
  here: null,
  there: null,
  outcome: null,
  remedies: [],
  healed: false,
  reason: 'it was compared by a workbook, which changes nothing',
});

/** `2026-03-02`, or nothing for an export without reports. */
const lastDayOf = (reports: readonly ExportedReport[]): string =>
  reports
    .map(({ date: { year, month, day } }) => [year, month, day].map((part) => String(part).padStart(2, '0')).join('-'))
    .reduce((latest, day) => (day > latest ? day : latest), '');
