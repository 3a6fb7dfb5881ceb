import { Injectable } from '@nestjs/common';
import { problem } from '#http';
import { FigureBasisQuery } from '../monev/figure-basis.query.js';
import { FigureReadingQuery, type FigureFrame } from '../monev/figure-reading.query.js';
import { periodOf, refused, type FigureRequest } from '../monev/figure.request.js';
import { seesOnly, type Person } from '../sign-in/role.js';
import { SignCasesQuery } from './sign-cases.query.js';
import { SignListQuery } from './sign-list.query.js';
import type { PastedAnswerRequest, SignCasesRequest, SignRequest } from './sign.request.js';
import type { PastedAnswerListResponse, SignCasesResponse, SignListResponse } from './sign.response.js';
import { SignSettingsQuery } from './sign-settings.query.js';
import { signWords } from './sign-words.js';

/** Signs and the complaints that show them, as far as a person sees those: for the pages, and for files. */
@Injectable()
export class SignAnswers {
  constructor(
    private readonly reading: FigureReadingQuery,
    private readonly bases: FigureBasisQuery,
    private readonly signs: SignListQuery,
    private readonly cases: SignCasesQuery,
    private readonly settings: SignSettingsQuery,
  ) {}

  /** @throws a 400 problem naming the field that cannot be used */
  async list(request: SignRequest): Promise<SignListResponse> {
    return this.signs.of({
      frame: this.frameOf(request),
      participant: request.participant ?? null,
      participants: this.participantsOf(request),
      sort: request.sort,
    });
  }

  /** @throws a 400 problem naming the field that cannot be used, or a 403 problem for another participant's cases */
  async casesOf(request: SignCasesRequest, person: Person): Promise<SignCasesResponse> {
    const { sign, after = null, limit } = request;
    const frame = this.frameOf(request);
    const participants = this.participantsOf(request);
    assertOwn(participants, person);
    const [{ basis }, { version, parameters }] = await Promise.all([this.bases.of(frame), this.settings.present()]);
    const question = { sign, frame, participants, seesOnly: seesOnly(person) };
    const page = await this.cases.page(question, { after, limit }, parameters);
    const { label, rule } = signWords[sign];
    return { ...basis, sign, label, rule: rule(parameters), settingsVersion: version, ...page };
  }

  /** @throws a 400 problem naming the field that cannot be used, or a 403 problem for another participant's answers */
  async pastedAnswers(request: PastedAnswerRequest, person: Person): Promise<PastedAnswerListResponse> {
    const participants = this.participantsOf({ ...request, scope: '14-instansi' });
    assertOwn(participants, person);
    const { version, parameters } = await this.settings.present();
    return {
      settingsVersion: version,
      items: await this.cases.pastedAnswers(participants, parameters),
    };
  }

  private frameOf(request: FigureRequest): FigureFrame {
    const { scope, dateBasis } = request;
    return { scope, dateBasis, ...periodOf(request), asOf: this.reading.today() };
  }

  private participantsOf({
    scope,
    participant,
    from,
  }: Pick<FigureRequest, 'scope' | 'from'> & { readonly participant?: string }) {
    if (participant === undefined) return this.reading.instances(scope, from ?? null).map(({ code }) => code);
    if (!this.reading.isKnown(participant, scope)) throw refused('participant', `is none of the scope ${scope}`);
    return [participant];
  }
}

/** @throws a 403 problem for a leader who asks for others */
function assertOwn(participants: readonly string[], person: Person): void {
  const own = seesOnly(person);
  if (own === null || participants.every((code) => code === own)) return;
  throw problem(403, 'Forbidden', { detail: `Cases of ${own} only: say participant=${own}.` });
}
