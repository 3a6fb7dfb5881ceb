import { Injectable } from '@nestjs/common';
import { LetterOutdated, LetterRefused } from './letter.errors.js';
import { templateProblems } from './letter-template.js';
import { LetterTemplateRepository, type NewTemplate } from './letter-template.repository.js';

/** Changes a template: the next version of its kind. Letters that were issued stay as they are. */
@Injectable()
export class AddLetterTemplateHandler {
  constructor(private readonly templates: LetterTemplateRepository) {}

  /** @throws LetterRefused, LetterOutdated */
  async add(template: NewTemplate): Promise<void> {
    const problems = templateProblems(template.content);
    if (problems.length > 0) throw new LetterRefused(problems);
    if ((await this.templates.add(template)) === null) throw new LetterOutdated(template.basedOn);
  }
}
