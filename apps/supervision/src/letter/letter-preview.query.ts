import { Injectable } from '@nestjs/common';
import type { Day } from '../clock/day.js';
import { isDay } from '../clock/day.js';
import type { FieldProblem } from '../clock/field-problem.js';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import { LateComplaintsQuery, type AskedComplaint } from './late-complaints.query.js';
import { complaintLines } from './late-complaint.js';
import type { LetterKind } from './letter-kind.js';
import type { LetterTemplate } from './letter-template.js';
import { LetterTemplateQuery } from './letter-template.query.js';
import { filled, textProblems, withoutValue, type PlaceholderValues } from './letter-text.js';
import { LetterQuery } from './letter.query.js';
import { longDay } from './long-day.js';
import { ReplyDeadlineQuery } from './reply-deadline.query.js';

/** What a letter is about. What is left open comes from the template. */
export interface LetterMatter {
  readonly participant: string;
  readonly kind: LetterKind;
  readonly complaints: readonly string[];
  /** The letter that did not help. */
  readonly follows: string | null;
  readonly deadline: Day | null;
  readonly subject: string | null;
  readonly body: string | null;
}

/** A letter as it would be issued now, and everything that keeps it from that. */
export interface LetterPreview {
  readonly template: LetterTemplate;
  readonly subject: string;
  readonly body: string;
  /** Null when none is given and no calendar tells one. */
  readonly deadline: Day | null;
  readonly complaints: readonly AskedComplaint[];
  readonly values: PlaceholderValues;
  readonly problems: readonly FieldProblem[];
}

/** So long as the contract allows for what is filled in. */
const longestSubject = 300;
const longestBody = 20_000;
/** Days ahead within which a letter is to be answered. */
const furthestDeadline = 366 * 86_400_000;

/** Writes a letter without keeping it. */
@Injectable()
export class LetterPreviewQuery {
  constructor(
    private readonly templates: LetterTemplateQuery,
    private readonly late: LateComplaintsQuery,
    private readonly deadlines: ReplyDeadlineQuery,
    private readonly letters: LetterQuery,
    private readonly directory: ParticipantDirectory,
  ) {}

  /** @param signer who issues it */
  async of(matter: LetterMatter, signer: string): Promise<LetterPreview> {
    const template = await this.templates.present(matter.kind);
    const [complaints, former, deadline] = await Promise.all([
      this.late.of(matter.participant, matter.complaints, new Date()),
      matter.follows === null ? null : this.letters.find(matter.follows, { own: null }),
      matter.deadline ?? this.deadlines.within(template.replyDays),
    ]);
    const today = this.deadlines.today();
    const subject = matter.subject ?? template.subject;
    const body = matter.body ?? template.body;
    const values: PlaceholderValues = {
      provinsi: this.directory.instances.find(({ kind }) => kind === 'province')?.name ?? '',
      instansi: this.directory.reference(matter.participant).name,
      nomor: '…',
      tanggal: longDay(today),
      tenggat: deadline === null ? null : longDay(deadline),
      jumlahLaporan: String(complaints.length),
      daftarLaporan: complaints.length === 0 ? null : complaintLines(complaints),
      suratSebelumnya: former?.number ? `nomor ${former.number} tanggal ${longDay(former.issuedOn ?? '')}` : null,
      penandatangan: signer,
    };
    const isFollowed = former === null || (former.number !== null && former.participant === matter.participant);
    const problems = [
      ...this.participantProblems(matter.participant),
      ...complaints.flatMap(complaintProblem),
      ...repeatedProblems(matter.complaints),
      ...(isFollowed ? [] : [{ field: 'follows', reason: 'is no letter that was issued to this participant' }]),
      ...(matter.follows !== null && former === null ? [{ field: 'follows', reason: 'is no letter' }] : []),
      ...deadlineProblems(deadline, today),
      ...writtenProblems('subject', subject, values, longestSubject),
      ...writtenProblems('body', body, values, longestBody),
    ];
    return { template, subject, body, deadline, complaints, values, problems };
  }

  private participantProblems(code: string): FieldProblem[] {
    const isRegency = this.directory.instances.some((one) => one.code === code && one.kind === 'regency');
    return isRegency ? [] : [{ field: 'participant', reason: 'is no regency of this province' }];
  }
}

function complaintProblem({ isTheirs, missed }: AskedComplaint, index: number): FieldProblem[] {
  const field = `complaints.${index}`;
  if (!isTheirs) return [{ field, reason: 'is no complaint that this regency handles' }];
  return missed.length > 0 ? [] : [{ field, reason: 'has no deadline of this regency that ran out' }];
}

const repeatedProblems = (ids: readonly string[]): FieldProblem[] =>
  ids.flatMap((id, index) =>
    ids.indexOf(id) < index ? [{ field: `complaints.${index}`, reason: 'is there twice' }] : [],
  );

function deadlineProblems(deadline: Day | null, today: Day): FieldProblem[] {
  const field = 'deadline';
  if (deadline === null) return [{ field, reason: 'must be given: no calendar of that year is known' }];
  if (!isDay(deadline)) return [{ field, reason: 'is not a day of the calendar' }];
  if (deadline <= today) return [{ field, reason: 'must be a day to come' }];
  const isFar = Date.parse(deadline) - Date.parse(today) > furthestDeadline;
  return isFar ? [{ field, reason: 'must be within a year' }] : [];
}

function writtenProblems(field: string, text: string, values: PlaceholderValues, longest: number): FieldProblem[] {
  const problems = textProblems(field, text);
  if (text.trim() === '') return [{ field, reason: 'must say something' }];
  if (problems.length > 0) return problems;
  const without = withoutValue(text, values).filter((name) => name !== 'tenggat');
  if (without.length > 0) {
    return without.map((name) => ({ field, reason: `has {${name}}, and this letter has none` }));
  }
  return filled(text, values).length > longest ? [{ field, reason: `is longer than ${longest} characters` }] : [];
}
