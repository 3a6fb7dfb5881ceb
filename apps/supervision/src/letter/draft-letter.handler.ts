import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Person } from '../sign-in/role.js';
import { LetterRefused } from './letter.errors.js';
import { LetterPreviewQuery, type LetterMatter, type LetterPreview } from './letter-preview.query.js';
import { LetterRepository, type DraftContent } from './letter.repository.js';

/** Keeps what somebody writes, as often as it changes. Nothing leaves before it is issued. */
@Injectable()
export class DraftLetterHandler {
  constructor(
    private readonly previews: LetterPreviewQuery,
    private readonly letters: LetterRepository,
  ) {}

  /**
   * @returns the id of the letter
   * @throws LetterRefused
   */
  async draft(matter: LetterMatter, person: Person): Promise<string> {
    const preview = await this.previews.of(matter, person.name);
    const id = randomUUID();
    const { participant, kind, follows } = matter;
    const about = { id, participant, kind, follows, templateVersion: preview.template.version, by: person.name };
    await this.letters.draft({ ...contentOf(preview), ...about });
    return id;
  }

  /** @throws LetterRefused, LetterOutdated, LetterStandsOtherwise */
  async change(id: string, basedOn: number, matter: LetterMatter, person: Person): Promise<void> {
    const preview = await this.previews.of(matter, person.name);
    await this.letters.redraft(id, basedOn, contentOf(preview), person.name);
  }
}

function contentOf({ problems, subject, body, deadline, complaints }: LetterPreview): DraftContent {
  if (problems.length > 0 || deadline === null) throw new LetterRefused(problems);
  return { subject, body, deadline, complaints: complaints.map(({ id }) => id) };
}
