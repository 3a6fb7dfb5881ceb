import { Injectable } from '@nestjs/common';
import { dayNumber } from '../clock/day.js';
import { FigureReadingQuery } from '../monev/figure-reading.query.js';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import { QuietParticipantsQuery } from '../quality/quiet-participants.query.js';
import { SignSettingsQuery } from '../quality/sign-settings.query.js';
import type { ParticipantSign } from '../quality/sign.js';
import { TrendAnswers } from '../trend/trend-answers.query.js';
import type { TrendListResponse } from '../trend/trend.response.js';
import type { WindowLength } from '../trend/windows.js';
import type { ConditionReading } from './judge.js';

type Topic = TrendListResponse['items'][number];

const scope = '14-instansi';
const page = { scope, by: 'participant', sort: 'pValue', all: false, limit: 100 } as const;

/** What signs and trends say, by the rules that these have of their own. */
@Injectable()
export class SignReadingQuery {
  constructor(
    private readonly quiet: QuietParticipantsQuery,
    private readonly settings: SignSettingsQuery,
    private readonly trends: TrendAnswers,
    private readonly figures: FigureReadingQuery,
    private readonly directory: ParticipantDirectory,
  ) {}

  async silent(sign: ParticipantSign, now: Date): Promise<ConditionReading> {
    const today = this.figures.today(now);
    const { parameters } = await this.settings.present();
    const codes = this.directory.instancesFrom(today).map(({ code }) => code);
    const { [sign]: found } = await this.quiet.of(codes, today, parameters);
    const least = sign === 'sudden-silence' ? parameters.silentDays : parameters.daysWithoutSignIn;
    return {
      holding: found
        .filter(({ isShown }) => isShown === true)
        .map(({ participant, lastDay }) => ({
          ...{ participant, subject: '', subjectName: null },
          count: lastDay === null ? least : dayNumber(today) - dayNumber(lastDay),
        })),
      unknown: found.filter(({ isShown }) => isShown === null).map(({ participant }) => participant),
    };
  }

  /** Topics of every participant whose data covers the windows; of the others nobody can tell. */
  async topics(window: number, atLeast: number): Promise<ConditionReading> {
    const asked = { ...page, window: window as WindowLength };
    const first = await this.trends.list(asked);
    const topics: Topic[] = [...first.items];
    for (let { next } = first; next !== null;) {
      const further: TrendListResponse = await this.trends.list({ ...asked, after: next });
      topics.push(...further.items);
      next = further.next;
    }
    return {
      holding: topics.flatMap(({ participant, category, word, count }) =>
        participant === null || count < atLeast ? [] : [{ participant, subject: category, subjectName: word, count }],
      ),
      unknown: first.untested.map(({ participant }) => participant),
    };
  }
}
