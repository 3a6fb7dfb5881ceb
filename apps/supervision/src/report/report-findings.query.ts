import { Injectable } from '@nestjs/common';
import { FigureReadingQuery } from '../monev/figure-reading.query.js';
import { readMonths } from '../monev/months.mapper.js';
import { dayAfterMonth, monthsShown, monthsUntil } from '../monev/months.js';
import { FiguresQuery } from '../projection-figures/figures.query.js';
import { SignAnswers } from '../quality/sign-answers.query.js';
import { TrendAnswers } from '../trend/trend-answers.query.js';
import type { ReportBasis, ReportFigures } from './report-figures.js';
import type { ReportSubject } from './report-period.js';

const scope = '14-instansi';

/** Topics on the rise are looked for in the last four weeks of a period. */
const window = 28;

interface Findings extends Pick<ReportFigures, 'months' | 'trends' | 'signs' | 'quiet'> {
  readonly versions: Pick<ReportBasis, 'signSettingsVersion' | 'trendTestVersion'>;
  /** Until when the ledger was known to each answer. */
  readonly cutOffs: readonly (string | null)[];
}

/** Months, signs of trouble and topics on the rise. */
@Injectable()
export class ReportFindingsQuery {
  constructor(
    private readonly figures: FiguresQuery,
    private readonly reading: FigureReadingQuery,
    private readonly signs: SignAnswers,
    private readonly trends: TrendAnswers,
  ) {}

  async of({ period: { from, to }, participant }: ReportSubject): Promise<Findings> {
    const whose = participant === null ? {} : { participant };
    const signs = await this.signs.list({ scope, dateBasis: 'received', from, to, sort: 'participant', ...whose });
    const trends = await this.trends.list({
      ...{ scope, window, asOf: to, all: false, sort: 'pValue', limit: 100 },
      ...{ by: participant === null ? 'scope' : 'participant', ...whose },
    });
    return {
      months: await this.months(to.slice(0, 7), participant),
      trends: trends.items.map(({ word, count, expected }) => ({ word, count, expected })),
      signs: signs.signs.map(({ sign, label, rule, total: { complaints, of } }) => ({
        ...{ sign, label, rule, complaints, of },
      })),
      quiet: signs.participantSigns.map(({ label, participants }) => ({
        label,
        names: participants.filter(({ isShown }) => isShown).map((one) => one.participant.name),
      })),
      versions: { signSettingsVersion: signs.settingsVersion, trendTestVersion: trends.test.version },
      cutOffs: [signs.cutOff, trends.cutOff],
    };
  }

  private async months(last: string, participant: string | null): Promise<ReportFigures['months']> {
    const [first = last] = monthsUntil(last, 2 * monthsShown);
    const [begin = last] = monthsUntil(last, monthsShown);
    const participants =
      participant === null
        ? this.reading.instances(scope, `${begin}-01`)
        : this.reading.instances(scope, null).filter(({ code }) => code === participant);
    const rows = await this.figures.months(`${first}-01`, dayAfterMonth(last));
    const firstKnown = await this.figures.firstMonth();
    const { months, totals } = readMonths({ participants, rows, last, firstKnown });
    return months.map((month, index) => ({
      month,
      received: totals.received[index] ?? 0,
      yearBefore: totals.receivedYearBefore[index] ?? null,
    }));
  }
}
