import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { FigureFrame } from '../monev/figure-reading.query.js';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import { unknownDay } from '../projection-figures/case-fact.js';
import { CountedCaseQuery } from '../projection-figures/counted-case.query.js';
import { FigureCasesQuery, type CasePage, type SignedRow } from '../projection-figures/figure-cases.query.js';
import { chainOf, loopOf, type CaseStory } from './case-story.js';
import { companyOf, type Pair } from './company.js';
import { answerKeys } from './likeness-keys.js';
import { LikenessQuery } from './likeness.query.js';
import { alikeOf, whyWords, type ShownCase } from './sign-case.mapper.js';
import type { PastedAnswerResponse, SignCaseResponse } from './sign.response.js';
import { signToken, type CaseSign } from './sign.js';
import type { SignParameters } from './sign-parameters.js';

export interface SignCasesQuestion {
  readonly sign: CaseSign;
  readonly frame: FigureFrame;
  /** Who answers for the sign. */
  readonly participants: readonly string[];
  /** The one participant whose complaints the reader may see; null for everybody's. */
  readonly seesOnly: string | null;
}

export interface SignCasesPage {
  readonly items: SignCaseResponse[];
  readonly withheld: number;
  readonly next: string | null;
}

/** The complaints behind signs, each with why it shows one. */
@Injectable()
export class SignCasesQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly facts: FigureCasesQuery,
    private readonly cases: CountedCaseQuery,
    private readonly likenesses: LikenessQuery,
    private readonly directory: ParticipantDirectory,
  ) {}

  async page(question: SignCasesQuestion, page: CasePage, parameters: SignParameters): Promise<SignCasesPage> {
    const { sign, frame, participants } = question;
    const tokens = participants.map((participant) => signToken({ sign, participant }));
    const rows = await this.facts.showing(tokens, frame, page);
    const shown = rows.slice(0, page.limit);
    const open = shown.filter(({ secret }) => !secret);
    const ids = open.map(({ complaint_id }) => complaint_id);
    const { stories, pairs } = await this.around(ids);
    return {
      items: open.map((row) => {
        const story = stories.get(row.complaint_id);
        const company = companyOf(row.complaint_id, pairs.get(row.complaint_id) ?? [], stories, new Set());
        return this.response(row, question, story && { story, company, parameters });
      }),
      withheld: shown.length - open.length,
      next: rows.length > page.limit ? (shown.at(-1)?.complaint_id ?? null) : null,
    };
  }

  /** Answers that many complaints of these participants have, the most frequent first. */
  async pastedAnswers(
    participants: readonly string[],
    { answerWords, sameAnswers }: SignParameters,
  ): Promise<PastedAnswerResponse[]> {
    const tokens = participants.map((participant) => signToken({ sign: 'pasted-answer', participant }));
    const groups = await this.likenesses.pastedGroups(tokens, participants, sameAnswers);
    const { stories } = await this.around(groups.flatMap(({ ids }) => ids.slice(0, 1)));
    return groups.map(({ key, participant, complaints, ids }) => ({
      participant: this.directory.reference(participant),
      complaints,
      text:
        stories
          .get(ids[0] ?? '')
          ?.answers.find((answer) => answerKeys(answer.participant, answer.text, answerWords).includes(key))?.text ??
        '',
      ids,
    }));
  }

  private async around(ids: readonly string[]) {
    const pairs = await this.likenesses.pairs(this.dataSource.manager, ids);
    const everybody = [...new Set([...ids, ...pairs.map(({ other }) => other)])];
    const { stories } = await this.cases.read(this.dataSource.manager, everybody);
    return { stories, pairs: Map.groupBy<string, Pair>(pairs, ({ id }) => id) };
  }

  private response(
    row: SignedRow,
    { sign, participants, seesOnly }: SignCasesQuestion,
    shown: ShownCase | undefined,
  ): SignCaseResponse {
    const reference = (code: string) => this.directory.reference(code);
    const answerable = participants.find((participant) => row.signs.includes(signToken({ sign, participant })));
    const isSeen = ({ other }: { readonly other: CaseStory }): boolean =>
      seesOnly === null || other.participant === seesOnly;
    const passings = sign === 'passed-on' ? (shown?.story.passings ?? []) : [];
    return {
      id: row.complaint_id,
      participant: reference(row.participant),
      answerable: reference(answerable ?? row.participant),
      status: row.status as SignCaseResponse['status'],
      receivedDay: row.received_day === unknownDay ? null : row.received_day,
      closedDay: row.closed_day === unknownDay ? null : row.closed_day,
      why: shown === undefined ? '' : whyWords(sign, shown, (code) => reference(code).name),
      chain: chainOf(passings).map(reference),
      loop: loopOf(passings).map(reference),
      alike: (shown === undefined ? [] : alikeOf(sign, shown))
        .filter(isSeen)
        .map(({ other, textShare, answerShare }) => ({ id: other.id, textShare, answerShare })),
    };
  }
}
