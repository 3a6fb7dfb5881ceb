import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { ProvinceConfiguration } from '#config';
import { largestLetterDocument } from '#contract';
import { yearOf, type Day } from '../clock/day.js';
import { PROVINCE } from '../participant/participant.module.js';
import { pdfOf } from '../pdf/pdf-file.adapter.js';
import type { Person } from '../sign-in/role.js';
import { LetterRefused } from './letter.errors.js';
import { letterPdf } from './letter-pdf.mapper.js';
import { LetterPreviewQuery, type LetterPreview } from './letter-preview.query.js';
import { filled, letterNumber, partsOf } from './letter-text.js';
import type { LetterRow } from './letter.query.js';
import { LetterRepository, type IssuedLetter } from './letter.repository.js';
import { longDay } from './long-day.js';
import { ReplyDeadlineQuery } from './reply-deadline.query.js';

/** Issues a letter: it gets the next number of the year and its PDF, and never changes again. */
@Injectable()
export class IssueLetterHandler {
  constructor(
    private readonly previews: LetterPreviewQuery,
    private readonly letters: LetterRepository,
    private readonly days: ReplyDeadlineQuery,
    @Inject(PROVINCE) private readonly configuration: ProvinceConfiguration,
  ) {}

  /**
   * What is late is looked at again: nobody is reminded of what was done since the draft.
   * @throws LetterRefused, LetterOutdated, LetterStandsOtherwise
   */
  async issue(letter: LetterRow, basedOn: number, person: Person): Promise<void> {
    const { id, participant, kind, follows, deadline, complaints, draftSubject: subject, draftBody: body } = letter;
    const matter = { participant, kind, follows, deadline, complaints, subject, body };
    const preview = await this.previews.of(matter, person.name);
    if (preview.problems.length > 0) throw new LetterRefused(preview.problems);
    const issuedOn = this.days.today();
    const year = yearOf(issuedOn);
    const write = (sequence: number): Promise<IssuedLetter> =>
      this.written(preview, { number: letterNumber(preview.template.numberFormat, sequence, year), issuedOn }, person);
    await this.letters.issue({ id, basedOn, by: person.name, year, write });
  }

  private async written(
    { values: known, subject, body, complaints }: LetterPreview,
    { number, issuedOn }: { readonly number: string; readonly issuedOn: Day },
    person: Person,
  ): Promise<IssuedLetter> {
    const { name, seat } = this.configuration.province;
    const values = { ...known, nomor: number, tanggal: longDay(issuedOn) };
    const late = complaints.map(({ id, trackingId, missed }) => ({ id, trackingId, missed }));
    const document = await pdfOf(
      letterPdf({
        ...{ number, issuedOn, seat, complaints: late, signer: person.name, madeAt: new Date() },
        province: `Provinsi ${name}`,
        addressee: values.instansi ?? '',
        subject: filled(subject, values),
        parts: partsOf(body).map((part) =>
          part === 'complaints' ? part : { paragraph: filled(part.paragraph, values) },
        ),
      }),
    );
    if (document.length > largestLetterDocument) {
      throw new LetterRefused([{ field: 'body', reason: 'makes a letter that is too large to be sent' }]);
    }
    return {
      ...{ number, issuedOn, complaints: late, document },
      subject: filled(subject, values),
      body: filled(body, values),
      sha256: createHash('sha256').update(document).digest('hex'),
    };
  }
}
