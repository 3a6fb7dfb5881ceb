import { Injectable } from '@nestjs/common';
import { problem, type Problem } from '#http';
import type { Person } from '../sign-in/role.js';
import { hasRead, type KeptCase } from './kept-case.js';
import { mayRead, readingState } from './reading.js';
import { ReviewRepository, type CaseOfRound } from './review.repository.js';
import { RoundClosed } from './review.errors.js';
import { scoreProblems, type Rubric, type Scores } from './rubric.js';

export interface Said {
  readonly case: CaseOfRound;
  readonly scores: Readonly<Record<string, unknown>>;
  readonly person: Person;
}

/** Takes what people say of a case: by themselves, or of two who differ what they came to. */
@Injectable()
export class JudgeCaseHandler {
  constructor(private readonly reviews: ReviewRepository) {}

  /**
   * @throws a 400 problem naming scores that cannot be taken, a 409 problem when the case is not the person's to judge:
   * two have, or the round is closed
   */
  async judge(said: Said & { readonly note: string | null }, rubric: Rubric): Promise<void> {
    const { case: of, person, note } = said;
    const scores = soundScores(said, rubric);
    const judgement = { ...of, reviewer: person.subject, reviewerName: person.name, scores, note };
    await orClosed(
      this.reviews.judge(judgement, (kept) => {
        if (isOpenTo(kept, person, rubric)) return;
        throw conflict('This case has been read: what was said of it stands.');
      }),
    );
  }

  /** @throws as {@link judge} does, also when the person is not one of both who read it, or these do not differ */
  async settle(said: Said & { readonly reason: string }, rubric: Rubric): Promise<void> {
    const { case: of, person, reason } = said;
    const scores = soundScores(said, rubric);
    await orClosed(
      this.reviews.settle({ ...of, scores, reason, by: person.name }, (kept) => {
        if (readingState(kept, rubric) !== 'disputed') throw conflict('There is nothing to settle about this case.');
        if (!hasRead(kept, person.subject)) throw conflict('Only the two who read this case settle it.');
      }),
    );
  }
}

/** Of one's own, until a second judgement is in: from then on one could know the other's. */
function isOpenTo(kept: KeptCase, { subject, participant }: Person, rubric: Rubric): boolean {
  if (kept.participant === participant) return false;
  const isOnlyReader = kept.judgements.length === 1 && hasRead(kept, subject);
  return isOnlyReader ? !kept.lapsed : mayRead(kept, subject, rubric);
}

function soundScores({ scores }: Said, { criteria }: Rubric): Scores {
  const errors = scoreProblems(criteria, scores);
  if (errors.length > 0) throw problem(400, 'Fields not valid', { errors });
  return scores as Scores;
}

const conflict = (detail: string): Problem => problem(409, 'Conflict', { detail });

async function orClosed(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (error instanceof RoundClosed) throw conflict(error.message);
    throw error;
  }
}
