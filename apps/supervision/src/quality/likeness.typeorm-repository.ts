import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CaseStory } from './case-story.js';
import {
  answerKeys,
  placeKeys,
  reportKeys,
  reportStems,
  shareInCommon,
  stemsOf,
  wordingKey,
  type ReportText,
} from './likeness-keys.js';
import type { SignParameters } from './sign-parameters.js';

type KeyKind = 'report' | 'place' | 'wording' | 'answer';

/** Kinds under which reports meet. */
const meetings: readonly KeyKind[] = ['report', 'place'];

/** A row of `case_key`: complaints that may be alike have one in common. */
interface KeyRow {
  readonly kind: KeyKind;
  readonly key: string;
  /** When the complaint was received, by which the rows of a key are in order. */
  readonly at: string;
  readonly complaint_id: string;
}

/** A row of `case_pair`. */
interface PairRow {
  readonly one: string;
  readonly other: string;
  readonly text_share: number;
  readonly place_share: number | null;
}

interface ReportRow extends ReportText {
  readonly id: string;
  readonly at: string;
}

/**
 * By what complaints are alike, and which are. Reports are compared with those that were received next before and
 * after them under a key they share, so that a report costs the same however many there are, and what is found does
 * not depend on the order in which they came.
 */
@Injectable()
export class LikenessTypeormRepository {
  /**
   * Puts what these complaints say in the place of what they said before.
   * @returns complaints, others among them, whose company changed or may have
   */
  async keep(
    manager: EntityManager,
    stories: readonly CaseStory[],
    parameters: SignParameters,
  ): Promise<ReadonlySet<string>> {
    const ids = stories.map(({ id }) => id);
    const partnersBefore = await partnersOf(manager, ids);
    const { gone, come } = await this.keepKeys(manager, stories, parameters);
    const moved = [...gone, ...come].filter(({ kind }) => kind !== 'answer');
    const pasting = await pastersAcross(manager, gone, come, parameters.sameAnswers);
    // The neighbours of a key that went and of one that came are next to somebody else now.
    const beside = await neighboursOf(
      manager,
      moved.filter(({ kind }) => meetings.includes(kind)),
    );
    const touched = new Set([...moved.map(({ complaint_id }) => complaint_id), ...beside.map(({ other }) => other)]);
    const repaired = await repair(manager, [...touched]);
    return new Set([...partnersBefore, ...(await partnersOf(manager, ids)), ...pasting, ...repaired]);
  }

  private async keepKeys(
    manager: EntityManager,
    stories: readonly CaseStory[],
    { answerWords }: SignParameters,
  ): Promise<{ readonly gone: readonly KeyRow[]; readonly come: readonly KeyRow[] }> {
    const ids = stories.map(({ id }) => id);
    const reports = new Map((await reportsOf(manager, ids)).map((report) => [report.id, report]));
    const now = stories.flatMap((story) => keysOf(story, reports.get(story.id), answerWords));
    const before = await manager.query<KeyRow[]>(
      `select kind, key, to_json(at) #>> '{}' as at, complaint_id from case_key where complaint_id = any($1)`,
      [ids],
    );
    const [known, present] = [new Set(before.map(identity)), new Set(now.map(identity))];
    const gone = before.filter((row) => !present.has(identity(row)));
    const come = now.filter((row) => !known.has(identity(row)));
    if (gone.length > 0) {
      await manager.query(
        `delete from case_key using json_populate_recordset(null::case_key, $1) as gone
         where case_key.kind = gone.kind and case_key.key = gone.key and case_key.at = gone.at
           and case_key.complaint_id = gone.complaint_id`,
        [JSON.stringify(gone)],
      );
    }
    if (come.length > 0) {
      await manager.query('insert into case_key select * from json_populate_recordset(null::case_key, $1)', [
        JSON.stringify(come),
      ]);
    }
    return { gone, come };
  }
}

const identity = ({ kind, key, at, complaint_id }: KeyRow): string => `${kind} ${key} ${at} ${complaint_id}`;

/** A report without a day is next to none. */
function keysOf(story: CaseStory, report: ReportRow | undefined, answerWords: number): KeyRow[] {
  const row = (kind: KeyKind, at: string) => (key: string) => ({ kind, key, at, complaint_id: story.id });
  const answers = story.answers.flatMap(({ participant, text }) => answerKeys(participant, text, answerWords));
  return [
    ...[...new Set(answers)].map(row('answer', '-infinity')),
    ...(report === undefined ? [] : reportKeys(report).map(row('report', report.at))),
    ...(report === undefined ? [] : placeKeys(report).map(row('place', report.at))),
    ...(report === undefined ? [] : [row('wording', report.at)(wordingKey(report))]),
  ];
}

/** Reports whose text travels, with the instant as it is written in `case_key`. */
const reportsOf = (manager: EntityManager, ids: readonly string[]): Promise<ReportRow[]> =>
  manager.query(
    `select id, title, body, place, category_key as category, to_json(received_at) #>> '{}' as at
     from complaint_case where id = any($1) and not secret and received_at is not null`,
    [ids],
  );

async function partnersOf(manager: EntityManager, ids: readonly string[]): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `select other as id from case_pair where one = any($1) union select one from case_pair where other = any($1)`,
    [ids],
  );
  return rows.map(({ id }) => id);
}

/** Everybody who has an answer that became, or is no longer, one that is pasted. */
async function pastersAcross(
  manager: EntityManager,
  gone: readonly KeyRow[],
  come: readonly KeyRow[],
  sameAnswers: number,
): Promise<string[]> {
  const moves = new Map<string, number>();
  for (const [rows, step] of [
    [gone, -1],
    [come, 1],
  ] as const) {
    for (const { kind, key } of rows) if (kind === 'answer') moves.set(key, (moves.get(key) ?? 0) + step);
  }
  if (moves.size === 0) return [];
  const rows = await manager.query<{ complaint_id: string }[]>(
    `select member.complaint_id
     from unnest($1::text[], $2::integer[]) as moved (key, step)
     cross join lateral (
       select count(*) as now from (
         select from case_key where kind = 'answer' and case_key.key = moved.key limit $3 + abs(step)) as enough
     ) as counted
     join case_key as member on member.kind = 'answer' and member.key = moved.key
     where (now >= $3) <> (now - step >= $3)`,
    [[...moves.keys()], [...moves.values()], sameAnswers],
  );
  return rows.map(({ complaint_id }) => complaint_id);
}

interface Neighbours {
  readonly id: string;
  readonly other: string;
}

/** Who stands next before and next after each row, under its key. */
const neighboursOf = async (manager: EntityManager, rows: readonly KeyRow[]): Promise<Neighbours[]> =>
  rows.length === 0
    ? []
    : manager.query(
        `select distinct own.complaint_id as id, beside.complaint_id as other
         from json_populate_recordset(null::case_key, $1) as own
         cross join lateral (
           (select complaint_id from case_key as row where row.kind = own.kind and row.key = own.key
              and (row.at, row.complaint_id) < (own.at, own.complaint_id)
            order by row.at desc, row.complaint_id desc limit 1)
           union all
           (select complaint_id from case_key as row where row.kind = own.kind and row.key = own.key
              and (row.at, row.complaint_id) > (own.at, own.complaint_id)
            order by row.at, row.complaint_id limit 1)
         ) as beside`,
        [JSON.stringify(rows)],
      );

/**
 * Finds the pairs of these complaints anew.
 * @returns everybody of whom a pair came, went or became another
 */
async function repair(manager: EntityManager, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const keys = await manager.query<KeyRow[]>(
    `select kind, key, to_json(at) #>> '{}' as at, complaint_id from case_key
     where complaint_id = any($1) and kind = any($2)`,
    [ids, meetings],
  );
  const candidates = await neighboursOf(manager, keys);
  const everybody = [...new Set(candidates.flatMap(({ id, other }) => [id, other]))];
  const reports = new Map((await reportsOf(manager, everybody)).map((report) => [report.id, textsOf(report)]));
  const now = new Map(
    candidates.flatMap(({ id, other }) => {
      const pair = pairOf(id, other, reports);
      return pair === null ? [] : [[`${pair.one} ${pair.other}`, pair] as const];
    }),
  );
  const before = await manager.query<PairRow[]>(
    `with gone as (
       delete from case_pair where one = any($1) or other = any($1) returning one, other, text_share, place_share)
     select * from gone`,
    [ids],
  );
  await manager.query('insert into case_pair select * from json_populate_recordset(null::case_pair, $1)', [
    JSON.stringify([...now.values()]),
  ]);
  const [was, is] = [new Set(before.map(pairText)), new Set([...now.values()].map(pairText))];
  return [
    ...before.filter((pair) => !is.has(pairText(pair))),
    ...[...now.values()].filter((pair) => !was.has(pairText(pair))),
  ].flatMap(({ one, other }) => [one, other]);
}

const pairText = ({ one, other, text_share, place_share }: PairRow): string =>
  [one, other, text_share, place_share].join(' ');

interface ReportTexts {
  readonly text: ReadonlySet<string>;
  readonly place: ReadonlySet<string>;
}

const textsOf = (report: ReportRow): ReportTexts => ({
  text: reportStems(report),
  place: stemsOf(report.place ?? ''),
});

/** Below this two reports are not alike, whatever the parameters say. */
const leastShare = 0.1;

function pairOf(id: string, beside: string, reports: ReadonlyMap<string, ReportTexts>): PairRow | null {
  const [own, theirs] = [reports.get(id), reports.get(beside)];
  if (own === undefined || theirs === undefined) return null;
  const textShare = shareInCommon(own.text, theirs.text);
  if (textShare < leastShare) return null;
  const hasPlaces = own.place.size > 0 && theirs.place.size > 0;
  const [one, other] = id < beside ? [id, beside] : [beside, id];
  return { one, other, text_share: textShare, place_share: hasPlaces ? shareInCommon(own.place, theirs.place) : null };
}
