import { Injectable } from '@nestjs/common';
import { problem } from '#http';
import { seesOnly, type Person } from '../sign-in/role.js';
import type { KnownCase } from './known-case.js';
import { assertProposes, mayPropose } from './story-access.guard.js';
import { StoryCaseQuery } from './story-case.query.js';
import { leaksOf, type FieldLeak, type StoryText } from './story.js';
import { StoryRepository } from './story.repository.js';

export interface StoryProposal {
  readonly complaintId: string;
  readonly text: StoryText;
  /** That what may give somebody away does not. */
  readonly isAcknowledged: boolean;
}

/** Takes in a story of a completed case, as the next version that another person decides on. */
@Injectable()
export class ProposeStory {
  constructor(
    private readonly stories: StoryRepository,
    private readonly cases: StoryCaseQuery,
  ) {}

  /**
   * @returns the number of the story
   * @throws a 404 problem for what this person does not see, 403 for what is not theirs to tell, 409 for a case that no
   *   story is told of, 400 for a text that gives somebody away
   */
  async propose({ complaintId, text, isAcknowledged }: StoryProposal, person: Person): Promise<number> {
    const told = await this.toldCase(complaintId, person);
    const leaks = leaksOf(text, told.identity);
    const certain = leaks.filter((leak) => leak.isCertain);
    if (certain.length > 0) throw refused(certain.map((leak) => ({ field: leak.field, reason: leakText(leak) })));
    if (leaks.length > 0 && !isAcknowledged) {
      throw refused(leaks.map((leak) => ({ field: 'acknowledged', reason: `${leak.field} ${leakText(leak)}` })));
    }
    return this.stories.propose({
      ...{ complaintId, participant: told.participant, month: told.month, text },
      acknowledged: leaks,
      by: { name: person.name, subject: person.subject },
    });
  }

  /** @throws like {@link propose}, but for the text */
  async toldCase(complaintId: string, person: Person): Promise<KnownCase> {
    assertProposes(person);
    const known = await this.cases.find(complaintId, seesOnly(person));
    if (known === null) throw problem(404, 'Not Found', { detail: 'There is no such complaint for you to see.' });
    if (!mayPropose(person, known.participant)) {
      throw problem(403, 'Forbidden', { detail: `The story of this case is for ${known.participant} to tell.` });
    }
    if (known.unfit !== null) {
      throw problem(409, 'Case not told', { detail: `No story is told of this case: it is ${known.unfit}.` });
    }
    return known;
  }
}

const leakText = ({ kind, text }: FieldLeak): string => `may give somebody away (${kind}): ${text}`;

const refused = (errors: readonly { readonly field: string; readonly reason: string }[]) =>
  problem(400, 'Fields not valid', { detail: 'The text may give somebody away.', errors });
