import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { ProvinceConfiguration } from '#config';
import { provinceZone } from '../clock/province-zone.js';
import { PROVINCE } from '../participant/participant.module.js';
import { pdfOf } from '../pdf/pdf-file.adapter.js';
import { reportDocument } from './report-document.mapper.js';
import { ReportFiguresQuery } from './report-figures.query.js';
import { reportPeriod } from './report-period.js';
import { ReportReadinessQuery } from './report-readiness.query.js';
import { ReportRepository, type WaitingReport } from './report.repository.js';

/** So often one is begun before it is given up; whoever wants it orders it anew. */
const attemptsAtMost = 3;

/** Figures were read; the document was written. The third step is that it is kept. */
const [figuresRead, written] = [1, 2];

/** Makes what was ordered, one after another: on one instance at a time, and again where one was stopped at it. */
@Injectable()
export class MakeReports {
  constructor(
    private readonly reports: ReportRepository,
    private readonly figures: ReportFiguresQuery,
    private readonly readiness: ReportReadinessQuery,
    @Inject(PROVINCE) private readonly configuration: ProvinceConfiguration,
  ) {}

  /** @throws what hindered one from being made; it waits for the next time, until that was too often */
  async handle(signal: AbortSignal): Promise<void> {
    let goesOn = (await this.reports.next()) !== null;
    while (goesOn && !signal.aborted) goesOn = await this.reports.alone(() => this.makeNext());
  }

  /** @returns whether there may be another one */
  private async makeNext(): Promise<boolean> {
    const report = await this.reports.next();
    if (report === null || (await this.readiness.hindrance()) !== null) return false;
    if (report.attempts >= attemptsAtMost) {
      await this.reports.fail(report.id, `It was begun ${report.attempts} times and never ended.`);
      return true;
    }
    await this.reports.begin(report.id);
    try {
      return await this.make(report);
    } catch (error) {
      if (report.attempts + 1 < attemptsAtMost) throw error;
      await this.reports.fail(report.id, error instanceof Error ? error.message : String(error));
      return true;
    }
  }

  private async make({ id, kind, period, participant, madeFor }: WaitingReport): Promise<boolean> {
    const known = reportPeriod(kind, period);
    if (known === null) throw new RangeError(`${period} is no period of a report.`);
    const { figures, isWhole } = await this.figures.of({ period: known, participant });
    if (!isWhole || (await this.readiness.hindrance()) !== null) {
      await this.reports.putBack(id);
      return false;
    }
    await this.reports.progress(id, figuresRead);
    const { province } = this.configuration;
    const madeAt = new Date();
    const pdf = await pdfOf(
      reportDocument(figures, { madeAt, madeFor, zone: provinceZone(province), province: `Provinsi ${province.name}` }),
    );
    await this.reports.progress(id, written);
    const sha256 = createHash('sha256').update(pdf).digest('hex');
    await this.reports.finish(id, { pdf, sha256, figures, madeAt });
    return true;
  }
}
