import { Injectable } from '@nestjs/common';
import { caseStatuses, type CaseStatus } from '../case-timeline/case-status.js';
import { IndicatorAnswers } from '../monev/indicator-answers.query.js';
import type { IndicatorResponse } from '../monev/indicator.response.js';
import { indicatorDefinitions, type IndicatorName } from '../monev/indicators.js';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import { RankingQuery } from '../ranking/ranking.query.js';
import { RankingQuestion } from '../ranking/ranking-question.query.js';
import type { RankedParticipantResponse } from '../ranking/ranking.response.js';
import { officesOf, topicsOf } from './divisions.mapper.js';
import {
  figureOf,
  keyIndicators,
  type ReportedFigure,
  type ReportedParticipant,
  type ReportFigures,
} from './report-figures.js';
import { ReportFindingsQuery } from './report-findings.query.js';
import { periodLater, type ReportPeriod, type ReportSubject } from './report-period.js';
import { smallestCell } from './small-cells.js';

const scope = '14-instansi';
const dateBasis = 'received';

/** Figures that are being counted anew, or read from the start, are no report's. */
export interface ReadFigures {
  readonly figures: ReportFigures;
  readonly isWhole: boolean;
}

/** Everything a report says, as the answers of the pages say it: nothing is computed here by another way. */
@Injectable()
export class ReportFiguresQuery {
  constructor(
    private readonly indicators: IndicatorAnswers,
    private readonly rankings: RankingQuery,
    private readonly question: RankingQuestion,
    private readonly findings: ReportFindingsQuery,
    private readonly directory: ParticipantDirectory,
  ) {}

  async of(subject: ReportSubject): Promise<ReadFigures> {
    const { period, participant } = subject;
    const before = periodLater(period, -1);
    const formula = await this.question.formula(undefined);
    const frame = this.question.frame({ scope, dateBasis, from: period.from, to: period.to });
    const whole = await this.divided(period, participant, 'participant');
    const wholeBefore = await this.divided(before, participant, 'participant');
    const topics = await this.divided(period, participant, 'category');
    const offices = participant === null ? null : await this.divided(period, participant, 'office');
    const ranked = await this.rankings.of(frame, formula);
    const found = await this.findings.of(subject);
    const { indicatorsVersion, calendarVersion, asOf, cutOff } = whole;
    const cutOffs = [cutOff, wholeBefore.cutOff, topics.cutOff, ranked.cutOff, ...found.cutOffs];
    return {
      isWhole: [whole, ranked].every(({ rebuild, recount }) => rebuild === null && recount === null),
      figures: {
        ...{ kind: period.kind, period: period.name, periodBefore: before.name, from: period.from, to: period.to },
        participant,
        name: this.nameOf(participant),
        basis: {
          ...{ asOf, cutOff, indicatorsVersion, calendarVersion, smallestCell },
          formulaVersion: formula.version,
          formulaName: formula.name,
          minimumComplaints: formula.minimumComplaints,
          ...found.versions,
          isOfOneMoment: new Set(cutOffs).size === 1,
        },
        key: keyIndicators.map((indicator) => ({
          ...figureOf(whole.totals.map(reported), indicator),
          label: indicatorDefinitions[indicator].label,
          unit: indicatorDefinitions[indicator].unit,
          before: figureOf(wholeBefore.totals.map(reported), indicator).value,
        })),
        statuses: statusesOf(whole.totals),
        months: found.months,
        participants: ranked.ranking
          .filter((one) => participant === null || one.participant === participant)
          .map(rankedParticipant),
        offices: offices && officesOf(offices.groups),
        ...topicsOf(topics.groups),
        ...{ trends: found.trends, signs: found.signs, quiet: found.quiet },
      },
    };
  }

  private divided({ from, to }: ReportPeriod, participant: string | null, by: 'participant' | 'category' | 'office') {
    const whose = participant === null ? {} : { participant };
    return this.indicators.list({ scope, dateBasis, from, to, by, sort: 'key', ...whose });
  }

  private nameOf(participant: string | null): string {
    const whole = this.directory.instances.find(({ kind }) => kind === 'province');
    return participant === null ? (whole?.name ?? '') : this.directory.reference(participant).name;
  }
}

const reported = ({ indicator, value, numerator, denominator, interval }: IndicatorResponse): ReportedFigure => ({
  ...{ indicator, value, numerator, denominator, interval },
});

const rankedParticipant = (one: RankedParticipantResponse): ReportedParticipant => ({
  ...{ code: one.participant, name: one.name, received: one.received, rank: one.rank, score: one.score },
  isTooFew: one.unranked === 'too-few-complaints',
  freshness: one.freshness,
  figures: one.indicators.map(reported),
});

const indicatorOf: Readonly<Record<CaseStatus, IndicatorName>> = {
  'belum-terverifikasi': 'belumTerverifikasi',
  'belum-ditindaklanjuti': 'belumDitindaklanjuti',
  diproses: 'diproses',
  selesai: 'selesai',
  ditunda: 'ditunda',
  diarsip: 'diarsip',
};

const statusesOf = (totals: readonly IndicatorResponse[]) =>
  caseStatuses.map((status) => ({
    status,
    count: figureOf(totals.map(reported), indicatorOf[status]).value ?? 0,
  }));
