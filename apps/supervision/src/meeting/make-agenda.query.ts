import { Injectable } from '@nestjs/common';
import { problem } from '#http';
import { ClockPages } from '../clock/clock-pages.query.js';
import { IndicatorAnswers } from '../monev/indicator-answers.query.js';
import type { IndicatorListResponse } from '../monev/indicator.response.js';
import type { DateBasis } from '../monev/figures.js';
import type { IndicatorName } from '../monev/indicators.js';
import { SignAnswers } from '../quality/sign-answers.query.js';
import type { SignListResponse } from '../quality/sign.response.js';
import type { Person } from '../sign-in/role.js';
import { agendaOf, type AgendaFacts, type AgendaItem, type ShareFact } from './agenda.js';
import { agendaRules, type AgendaRules } from './agenda-rules.js';
import { commitmentState, isUnsettled } from './commitment.js';
import type { AgendaBasis } from './kept-meeting.js';
import { LatestReview } from './latest-review.query.js';
import { MeetingQuery } from './meeting.query.js';
import { periodBefore } from './period-before.js';

export interface AgendaQuestion {
  readonly from: string;
  readonly to: string;
  readonly dateBasis: DateBasis;
  readonly participants: readonly string[];
}

interface MadeAgenda {
  readonly items: readonly AgendaItem[];
  readonly rules: AgendaRules;
  readonly basis: AgendaBasis;
}

const scope = '14-instansi';

/** Makes an agenda of figures as they are now. */
@Injectable()
export class MakeAgenda {
  constructor(
    private readonly indicators: IndicatorAnswers,
    private readonly signs: SignAnswers,
    private readonly clocks: ClockPages,
    private readonly reviews: LatestReview,
    private readonly meetings: MeetingQuery,
  ) {}

  /** @throws a 409 problem while complaints are read or counted anew: what is talked about must be whole */
  async of({ from, to, dateBasis, participants }: AgendaQuestion, person: Person): Promise<MadeAgenda> {
    const now = new Date();
    const frame = { from, to, dateBasis, scope } as const;
    const before = periodBefore({ from, to });
    const [present, past, signs, due, reviews, promised] = await Promise.all([
      this.indicators.list({ ...frame, by: 'participant', sort: 'key' }),
      this.indicators.list({ ...frame, ...before, by: 'participant', sort: 'key' }),
      this.signs.list({ ...frame, sort: 'participant' }),
      this.clocks.due({ dueWithin: 0 }, person, now.getTime()),
      this.reviews.scores(person),
      this.meetings.commitments(null, null),
    ]);
    const { asOf, cutOff, indicatorsVersion, calendarVersion, rebuild, recount } = present;
    if (rebuild !== null || recount !== null) {
      throw problem(409, 'Conflict', {
        detail: 'Complaints are being read or counted anew: make the agenda when that has ended.',
      });
    }
    const moment = { instant: now.toISOString(), day: asOf };
    const factsOf = (participant: string): AgendaFacts => ({
      participant,
      overdue: overdueOf(due.items, participant),
      followedUp: shareOf('followedUpShare', participant, present, past),
      onTime: shareOf('onTimeShare', participant, present, past),
      signs: signs.signs.map(({ sign, label, rule, participants: counts }) => ({
        ...{ sign, label, rule },
        complaints: counts.find((count) => count.participant.code === participant)?.complaints ?? 0,
      })),
      quiet: quietOf(signs, participant),
      review: reviews.get(participant) ?? null,
      commitments: promised
        .toReversed()
        .filter((one) => one.participant === participant && isUnsettled(commitmentState(one, moment)))
        .map((one) => ({ ...one, isOverdue: commitmentState(one, moment) === 'overdue' })),
    });
    return {
      items: participants.flatMap((code) => agendaOf(factsOf(code), { from, to, dateBasis, asOf }, agendaRules)),
      rules: agendaRules,
      basis: {
        ...{ from, to, dateBasis, asOf, cutOff, indicatorsVersion, calendarVersion, before },
        signsVersion: signs.settingsVersion,
      },
    };
  }
}

/** Nobody of the federation is late when a reporter does not reply. */
function overdueOf(
  items: readonly {
    readonly participant: { readonly code: string };
    readonly clock: string;
    readonly overdue: number;
    readonly firstDay: string;
  }[],
  participant: string,
): AgendaFacts['overdue'] {
  const own = items.filter((one) => one.participant.code === participant && one.clock !== 'silence' && one.overdue > 0);
  const [first = null] = own.map(({ firstDay }) => firstDay).toSorted();
  return { clocks: own.reduce((sum, { overdue }) => sum + overdue, 0), firstDay: first };
}

function shareOf(
  name: IndicatorName,
  participant: string,
  present: IndicatorListResponse,
  past: IndicatorListResponse,
): ShareFact {
  const figure = ({ groups }: IndicatorListResponse) =>
    groups.find(({ key }) => key === participant)?.indicators.find(({ indicator }) => indicator === name);
  const [now, before] = [figure(present), figure(past)];
  return {
    value: now?.value ?? null,
    of: now?.denominator ?? 0,
    before: before?.value ?? null,
    beforeOf: before?.denominator ?? 0,
  };
}

const quietOf = ({ participantSigns }: SignListResponse, participant: string): AgendaFacts['quiet'] =>
  participantSigns.flatMap(({ sign, label, rule, participants }) =>
    participants
      .filter((one) => one.participant.code === participant && one.isShown === true)
      .map(({ lastDay }) => ({ sign, label, rule, lastDay })),
  );
