import { Injectable } from '@nestjs/common';
import { problem } from '#http';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import { seesOnly, type Person } from '../sign-in/role.js';
import { LateComplaintsQuery } from './late-complaints.query.js';
import { LetterPreviewQuery } from './letter-preview.query.js';
import { letterDetail, letterItem } from './letter-response.mapper.js';
import { letterStates } from './letter-state.js';
import { LetterQuery, type LetterRow } from './letter.query.js';
import type { LetterListRequest } from './letter.request.js';
import type { LetterListResponse, LetterResponse } from './letter.response.js';
import { ReplyDeadlineQuery } from './reply-deadline.query.js';

const pageSize = 25;

/** Letters as far as a person sees them: a leader those to their own regency, once they were issued. */
@Injectable()
export class LetterPages {
  constructor(
    private readonly letters: LetterQuery,
    private readonly previews: LetterPreviewQuery,
    private readonly late: LateComplaintsQuery,
    private readonly days: ReplyDeadlineQuery,
    private readonly directory: ParticipantDirectory,
  ) {}

  /**
   * A province writes some hundreds of letters in a year: how each stands is told by the one rule for it, here.
   * @throws a 400 problem naming the field that cannot be used
   */
  async list({ state = [], participant, after }: LetterListRequest, person: Person): Promise<LetterListResponse> {
    if (participant !== undefined && !this.directory.has(participant)) {
      throw notValid('participant', 'must be a participant of this province');
    }
    const today = this.days.today();
    const rows = await this.letters.all({ own: seesOnly(person) });
    const items = rows
      .filter((row) => participant === undefined || row.participant === participant)
      .map((row) => letterItem(row, this.directory, today));
    const shown = state.length === 0 ? items : items.filter((item) => state.includes(item.state));
    const before = after === undefined ? -1 : shown.findIndex(({ id }) => id === after);
    if (after !== undefined && before < 0) throw notValid('after', 'is not the next of a page under the same filters');
    const page = shown.slice(before + 1, before + 1 + pageSize);
    return {
      items: page,
      counts: letterStates.map((one) => ({ state: one, count: items.filter((item) => item.state === one).length })),
      next: shown.length > before + 1 + pageSize ? (page.at(-1)?.id ?? null) : null,
    };
  }

  /** @throws a 404 problem when there is none for this person to see */
  async found(id: string, person: Person): Promise<LetterRow> {
    const row = isLetterId(id) ? await this.letters.find(id, { own: seesOnly(person) }) : null;
    if (row === null) throw problem(404, 'Not Found', { detail: 'There is no such letter for you to see.' });
    return row;
  }

  /** @throws a 404 problem when there is none for this person to see */
  async one(id: string, person: Person): Promise<LetterResponse> {
    const row = await this.found(id, person);
    const { participant, kind, follows, deadline, complaints, draftSubject: subject, draftBody: body } = row;
    const isDraft = row.issuedAt === null && row.ended === null;
    const [news, versions, present, preview] = await Promise.all([
      this.letters.news(id),
      // What was changed before it was issued is the province's own business.
      seesOnly(person) === null ? this.letters.versions(id) : [],
      this.late.of(participant, complaints, new Date()),
      isDraft
        ? this.previews.of({ participant, kind, follows, deadline, complaints, subject, body }, person.name)
        : null,
    ]);
    const answerBy = this.days.endOf(deadline);
    const story = { news, versions, present, preview, today: this.days.today(), answerBy };
    return letterDetail(row, this.directory, story);
  }

  /** @throws a 404 problem when there is none for this person to see */
  async document(id: string, person: Person): Promise<{ readonly number: string; readonly content: Buffer }> {
    const { number } = await this.found(id, person);
    const content = await this.letters.document(id);
    if (number !== null && content !== null) return { number, content };
    throw problem(404, 'Not Found', { detail: 'This letter was not issued: it has no document.' });
  }
}

const isLetterId = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);

const notValid = (field: string, reason: string) =>
  problem(400, 'Fields not valid', {
    detail: 'The request has fields that are missing, unknown or not valid.',
    errors: [{ field, reason }],
  });
