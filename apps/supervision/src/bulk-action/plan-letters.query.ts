import { Injectable } from '@nestjs/common';
import type { Day } from '../clock/day.js';
import type { LetterKind } from '../letter/letter-kind.js';
import { LetterPreviewQuery, type LetterPreview } from '../letter/letter-preview.query.js';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import type { Person } from '../sign-in/role.js';
import { BulkActionRefused } from './bulk-action.errors.js';
import { planOfLetters, type BulkPlan, type ChosenComplaint, type PlannedPart } from './bulk-plan.js';
import { ChosenComplaintsQuery } from './chosen-complaints.query.js';
import { ChosenIdsQuery, type BulkChoice } from './chosen-ids.query.js';
import { digestOf } from './plan-digest.mapper.js';

export interface LettersOrder {
  readonly choice: BulkChoice;
  /** Last day for the answers; null for so many working days as the template says. */
  readonly deadline: Day | null;
}

export interface PlannedLetter extends PlannedPart {
  readonly subject: string;
  readonly body: string;
  readonly deadline: Day;
  readonly templateVersion: number;
}

export interface PlannedLetters {
  readonly chosen: readonly string[];
  readonly letters: readonly PlannedLetter[];
  readonly leftOut: BulkPlan['leftOut'];
  readonly digest: string;
}

/** The reminder that comes first: the sharper ones refer to a letter that did not help, and are written from there. */
export const kindOfBulk: LetterKind = 'teguran-1';

/** Which letters an order would write, without keeping anything. */
@Injectable()
export class PlanLettersQuery {
  constructor(
    private readonly ids: ChosenIdsQuery,
    private readonly complaints: ChosenComplaintsQuery,
    private readonly previews: LetterPreviewQuery,
    private readonly directory: ParticipantDirectory,
  ) {}

  /** @throws BulkActionRefused, or a 400 problem naming the field of the filter that cannot be used */
  async of({ choice, deadline }: LettersOrder, person: Person): Promise<PlannedLetters> {
    const chosen = await this.ids.of(choice, person);
    const { parts, leftOut } = this.plan(await this.complaints.of(chosen));
    const letters: PlannedLetter[] = [];
    for (const part of parts) {
      const matter = { ...part, kind: kindOfBulk, follows: null, deadline, subject: null, body: null };
      letters.push(letterOf(part, await this.previews.of(matter, person.name)));
    }
    return { chosen, letters, leftOut, digest: digestOf(['letters', letters]) };
  }

  plan(complaints: readonly ChosenComplaint[]): BulkPlan {
    const regencies = this.directory.instances.filter(({ kind }) => kind === 'regency').map(({ code }) => code);
    return planOfLetters(complaints, regencies);
  }
}

/** @throws BulkActionRefused when it could not be kept as a draft */
function letterOf(
  { participant, complaints }: PlannedPart,
  { problems, subject, body, deadline, template }: LetterPreview,
): PlannedLetter {
  if (problems.length > 0 || deadline === null) {
    throw new BulkActionRefused(
      problems.map(({ field, reason }) => ({ field, reason: `of ${participant} ${reason}` })),
    );
  }
  return { participant, complaints, subject, body, deadline, templateVersion: template.version };
}
