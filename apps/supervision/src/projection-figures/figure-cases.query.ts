import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Part } from '../monev/indicator.request.js';
import type { CountedIndicator } from '../monev/indicators.js';

/** A complaint as far as figures look at it. */
export interface FactRow {
  readonly complaint_id: string;
  readonly participant: string;
  readonly status: string;
  readonly received_day: string;
  readonly closed_day: string | null;
  readonly category: string;
  readonly seconds_since_receipt: number | null;
  readonly seconds_since_disposition: number | null;
  readonly closed_by_system: boolean;
  readonly reopened: boolean;
  readonly rating: number | null;
  readonly due_day: string | null;
  readonly on_time: boolean | null;
  readonly secret: boolean;
}

export interface Stretch {
  readonly from: string | null;
  readonly to: string | null;
  readonly dateBasis: 'received' | 'closed';
}

export interface CaseQuestion extends Stretch {
  readonly indicator: CountedIndicator;
  readonly part: 'numerator' | 'denominator';
  readonly participants: readonly string[];
  /** Only those that have a value. */
  readonly division: Part | null;
  readonly asOf: string;
}

export interface CasePage {
  readonly after: string | null;
  readonly limit: number;
}

const closed = `status in ('selesai', 'diarsip')`;
const answered = (since: string): { numerator: string; denominator: string } => ({
  numerator: `seconds_since_${since} is not null`,
  denominator: `seconds_since_${since} is not null`,
});
const status = (word: string): { numerator: string; denominator: string } => ({
  numerator: `status = '${word}'`,
  denominator: 'true',
});

/** Which complaints are above and below the line of an indicator. */
const parts: Readonly<Record<CountedIndicator, { readonly numerator: string; readonly denominator: string }>> = {
  received: { numerator: 'true', denominator: 'true' },
  belumTerverifikasi: status('belum-terverifikasi'),
  belumDitindaklanjuti: status('belum-ditindaklanjuti'),
  diproses: status('diproses'),
  selesai: status('selesai'),
  ditunda: status('ditunda'),
  diarsip: status('diarsip'),
  followedUpShare: { numerator: `status in ('selesai', 'diproses')`, denominator: 'true' },
  completedShare: status('selesai'),
  onTimeShare: { numerator: 'coalesce(on_time, false)', denominator: '(on_time is not null or due_day < $3)' },
  meanDaysSinceReceipt: answered('receipt'),
  medianDaysSinceReceipt: answered('receipt'),
  meanDaysSinceDisposition: answered('disposition'),
  medianDaysSinceDisposition: answered('disposition'),
  closedBySystemShare: { numerator: 'closed_by_system', denominator: closed },
  reopenedShare: { numerator: 'reopened', denominator: 'true' },
  rating: { numerator: 'rating is not null', denominator: 'rating is not null' },
};

/** An open complaint falls, by basis `closed`, on the day by which it was due to be closed. */
const dayOf = (basis: Stretch['dateBasis'], indicator: CountedIndicator): string => {
  if (basis === 'received') return 'received_day';
  return indicator === 'onTimeShare' ? 'coalesce(closed_day, due_day)' : 'closed_day';
};

const during = (day: string, from: string, to: string): string =>
  `(${day} > '-infinity' and (${from}::date is null or ${day} >= ${from}) and (${to}::date is null or ${day} <= ${to}))`;

const row = `complaint_id, participant, status, received_day::text, closed_day::text, category, seconds_since_receipt,
  seconds_since_disposition, closed_by_system, reopened, rating, due_day::text, on_time, secret`;

/** A complaint that counts otherwise in one period than in another. */
export interface MovedRow extends FactRow {
  readonly numerator_before: boolean;
  readonly denominator_before: boolean;
  readonly numerator_after: boolean;
  readonly denominator_after: boolean;
}

/** A complaint with the signs it shows, as tokens. */
export interface SignedRow extends FactRow {
  readonly signs: readonly string[];
}

/** A question as SQL, whose parameters are the first five. */
function narrowed(question: CaseQuestion): { readonly condition: string; readonly parameters: readonly unknown[] } {
  const { indicator, part, dateBasis, from, to, participants, division, asOf } = question;
  const { numerator, denominator } = parts[indicator];
  const which = part === 'numerator' ? `${denominator} and ${numerator}` : denominator;
  return {
    condition: `participant = any($4) and ${which} and ($3::date is not null)
      and ${during(dayOf(dateBasis, indicator), '$1', '$2')} and ($5::text is null or ${division?.by ?? `''`} = $5)`,
    parameters: [from, to, asOf, participants, division?.value ?? null],
  };
}

/** The complaints behind figures. Each question is about one period, by an index. */
@Injectable()
export class FigureCasesQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** One more than the page holds, when there are more; in the order of their ids, secret ones among them. */
  page(question: CaseQuestion, { after, limit }: CasePage): Promise<FactRow[]> {
    const { condition, parameters } = narrowed(question);
    return this.dataSource.query<FactRow[]>(
      `select ${row} from case_fact where ${condition} and complaint_id collate "C" > $6
       order by complaint_id collate "C" limit $7`,
      [...parameters, after ?? '', limit + 1],
    );
  }

  /** How many there are on all pages, secret ones among them. */
  async count(question: CaseQuestion): Promise<number> {
    const { condition, parameters } = narrowed(question);
    const [counted] = await this.dataSource.query<{ count: number }[]>(
      `select count(*)::integer as count from case_fact where ${condition}`,
      parameters,
    );
    return counted?.count ?? 0;
  }

  /** One more than the page holds, when there are more, of complaints that show one of these signs. */
  showing(
    tokens: readonly string[],
    { dateBasis, from, to }: Stretch,
    { after, limit }: CasePage,
  ): Promise<SignedRow[]> {
    return this.dataSource.query<SignedRow[]>(
      `select ${row}, signs from case_fact
       where signs && $3 and ${during(dateBasis === 'received' ? 'received_day' : 'closed_day', '$1', '$2')}
         and complaint_id collate "C" > $4
       order by complaint_id collate "C" limit $5`,
      [from, to, tokens, after ?? '', limit + 1],
    );
  }

  /** Complaints of two periods that are not on the same side of the line in both, and on which they are. */
  moved(
    indicator: CountedIndicator,
    participant: string,
    asOf: string,
    [before, after]: readonly [Stretch, Stretch],
  ): Promise<MovedRow[]> {
    const { numerator, denominator } = parts[indicator];
    const first = during(dayOf(before.dateBasis, indicator), '$1', '$2');
    const second = during(dayOf(after.dateBasis, indicator), '$5', '$6');
    return this.dataSource.query<MovedRow[]>(
      `select * from (
         select ${row}, ${first} and ${denominator} as denominator_before,
           ${first} and ${denominator} and ${numerator} as numerator_before,
           ${second} and ${denominator} as denominator_after,
           ${second} and ${denominator} and ${numerator} as numerator_after
         from case_fact where participant = $4 and ($3::date is not null) and (${first} or ${second})
       ) as fact
       where denominator_before is distinct from denominator_after or numerator_before is distinct from numerator_after
       order by complaint_id collate "C"`,
      [before.from, before.to, asOf, participant, after.from, after.to],
    );
  }

  /** Complaints of a participant in a period that are still open. */
  open(participant: string, { from, to, dateBasis }: Stretch): Promise<FactRow[]> {
    return this.dataSource.query<FactRow[]>(
      `select ${row} from case_fact
       where participant = $1 and not ${closed} and ${during(dateBasis === 'received' ? 'received_day' : 'closed_day', '$2', '$3')}
       order by complaint_id collate "C"`,
      [participant, from, to],
    );
  }
}
