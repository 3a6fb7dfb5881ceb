import { Injectable } from '@nestjs/common';
import { problem } from '#http';
import { FigureReadingQuery } from '../monev/figure-reading.query.js';
import { refused } from '../monev/figure.request.js';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import { seesOnly, type Person } from '../sign-in/role.js';
import { lastPeriodOver, reportPeriod } from './report-period.js';
import { ReportRepository } from './report.repository.js';
import type { ReportOrder } from './report-schedule.js';

/** Whether somebody may order a report at all: who only audits does not. */
export const mayOrder = ({ role }: Person): boolean => role !== 'ombudsman';

/** Takes an order for a report. It is made when figures are whole. */
@Injectable()
export class OrderReport {
  constructor(
    private readonly reports: ReportRepository,
    private readonly reading: FigureReadingQuery,
    private readonly directory: ParticipantDirectory,
  ) {}

  /**
   * @returns the number of the report
   * @throws a 400 problem naming the field, or a 403 problem for what is not this person's to order
   */
  order({ kind, period, participant }: ReportOrder, person: Person): Promise<number> {
    this.assertOrderable(participant, person);
    const known = reportPeriod(kind, period);
    const last = lastPeriodOver(kind, this.reading.today());
    if (known === null) throw refused('period', `is no period such as ${last.name}`);
    if (known.from > last.from) throw refused('period', `is not over: the last one is ${last.name}`);
    return this.reports.order({ kind, period, participant, by: { name: person.name, subject: person.subject } });
  }

  private assertOrderable(participant: string | null, person: Person): void {
    const own = seesOnly(person);
    if (!mayOrder(person) || (own !== null && participant !== own)) {
      const detail = own === null ? 'Auditors read reports.' : `Reports of ${own} only: say participant ${own}.`;
      throw problem(403, 'Forbidden', { detail });
    }
    if (participant === null || this.directory.instances.some(({ code }) => code === participant)) return;
    throw refused('participant', 'is none of this province');
  }
}
