import { Injectable } from '@nestjs/common';
import { FigureBasisQuery } from '../monev/figure-basis.query.js';
import type { FigureFrame } from '../monev/figure-reading.query.js';
import { freshnessResponse } from '../monev/overview.mapper.js';
import { wilsonInterval } from '../monev/wilson.js';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import { FiguresQuery, type SignRows } from '../projection-figures/figures.query.js';
import { QuietParticipantsQuery } from './quiet-participants.query.js';
import { caseSigns, participantSigns, type CaseSign } from './sign.js';
import type { SignSort } from './sign.request.js';
import type { ParticipantSignCountResponse, SignCountResponse, SignListResponse } from './sign.response.js';
import { SignSettingsQuery } from './sign-settings.query.js';
import { signWords } from './sign-words.js';

/** Who is asked about, by which sums are made, and in which order they are told. */
export interface SignQuestion {
  readonly frame: FigureFrame;
  /** Null for the whole scope. */
  readonly participant: string | null;
  readonly participants: readonly string[];
  readonly sort: SignSort;
}

/** How often each sign is shown: read from cells, no complaint is looked at. */
@Injectable()
export class SignListQuery {
  constructor(
    private readonly figures: FiguresQuery,
    private readonly bases: FigureBasisQuery,
    private readonly settings: SignSettingsQuery,
    private readonly quiet: QuietParticipantsQuery,
    private readonly directory: ParticipantDirectory,
  ) {}

  async of(question: SignQuestion): Promise<SignListResponse> {
    const { frame, participants } = question;
    const [{ basis, freshness }, { version, parameters }, rows] = await Promise.all([
      this.bases.of(frame),
      this.settings.present(),
      this.figures.signs(frame),
    ]);
    const quiet = await this.quiet.of(participants, frame.asOf, parameters);
    const now = new Date();
    const reference = (code: string) => this.directory.reference(code);
    const countOf = counter(rows, question);
    return {
      ...basis,
      settingsVersion: version,
      signs: caseSigns.map((sign) => ({
        sign,
        label: signWords[sign].label,
        rule: signWords[sign].rule(parameters),
        total: countOf(sign, participants),
        participants: participants
          .map((code) => ({
            participant: reference(code),
            freshness: freshnessResponse(freshness, code, now),
            ...countOf(sign, [code]),
          }))
          .toSorted(order[question.sort]),
      })),
      participantSigns: participantSigns.map((sign) => ({
        sign,
        label: signWords[sign].label,
        rule: signWords[sign].rule(parameters),
        participants: quiet[sign].map(({ participant, ...rest }) => ({ participant: reference(participant), ...rest })),
      })),
    };
  }
}

type Order = (one: ParticipantSignCountResponse, other: ParticipantSignCountResponse) => number;

const byCode: Order = (one, other) => (one.participant.code < other.participant.code ? -1 : 1);
const by =
  (value: (count: SignCountResponse) => number, direction: 1 | -1): Order =>
  (one, other) =>
    direction * (value(one) - value(other)) || byCode(one, other);

/** Of no complaints there is no share: those stand last. */
const order: Readonly<Record<SignSort, Order>> = {
  participant: byCode,
  complaints: by(({ complaints }) => complaints, 1),
  '-complaints': by(({ complaints }) => complaints, -1),
  share: by(({ share }) => share ?? 2, 1),
  '-share': by(({ share }) => share ?? -1, -1),
};

/** Counts a sign of some participants together. */
function counter({ shown, complaints, unverified }: SignRows, question: SignQuestion) {
  const shownBy = new Map(shown.map((row) => [`${row.value} ${row.participant}`, row.complaints]));
  const ofAll = new Map(complaints.map((row) => [row.participant, row.complaints]));
  const total = (codes: readonly string[], one: (code: string) => number | undefined): number =>
    codes.reduce((sum, code) => sum + (one(code) ?? 0), 0);
  return (sign: CaseSign, codes: readonly string[]): SignCountResponse => {
    const [part, whole] = [
      total(codes, (code) => shownBy.get(`${sign} ${code}`)),
      total(codes, (code) => ofAll.get(code)),
    ];
    const [only] = codes.length === 1 ? codes : [question.participant];
    return {
      complaints: part,
      of: whole,
      share: whole === 0 ? null : part / whole,
      interval: whole < part ? null : wilsonInterval(part, whole),
      open: sign === 'verified-late' ? total(codes, (code) => unverified.get(code)) : 0,
      cases: part === 0 ? null : casesAddress(sign, question.frame, only ?? null),
    };
  };
}

function casesAddress(sign: CaseSign, { scope, from, to, dateBasis }: FigureFrame, participant: string | null): string {
  const said = Object.entries({ sign, scope, participant, from, to, dateBasis }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  return `/api/signs/cases?${new URLSearchParams(said).toString()}`;
}
