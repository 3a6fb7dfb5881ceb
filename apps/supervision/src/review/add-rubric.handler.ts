import { Injectable } from '@nestjs/common';
import { problem } from '#http';
import type { NewRubric } from './new-rubric.js';
import { ReviewRepository } from './review.repository.js';
import { criteriaProblems, type Criterion } from './rubric.js';

/** Takes a rubric in as the next version. Rounds keep the one they were opened with. */
@Injectable()
export class AddRubricHandler {
  constructor(private readonly reviews: ReviewRepository) {}

  /** @throws a 400 problem naming each field of the criteria that cannot be used */
  add(rubric: NewRubric, by: string): Promise<number> {
    const errors = criteriaProblems(rubric.criteria);
    if (errors.length > 0) throw problem(400, 'Fields not valid', { errors });
    return this.reviews.addRubric({ ...rubric, criteria: rubric.criteria.map(known) }, by);
  }
}

/** Without what else was sent. */
const known = ({ code, label, question, levels, weight }: Criterion): Criterion => ({
  ...{ code, label, question, levels, weight },
});
