import { Injectable } from '@nestjs/common';
import { problem } from '#http';
import { refused } from '../monev/figure.request.js';
import type { Person } from '../sign-in/role.js';
import { assertDecides } from './story-access.guard.js';
import { StoryCaseQuery } from './story-case.query.js';
import type { StoryVersion, ToldStory } from './story.query.js';
import { StoryRepository } from './story.repository.js';

export const mayDecide = ({ state, proposer }: StoryVersion, { role, subject }: Person): boolean =>
  state === 'proposed' && role === 'province-supervisor' && proposer !== subject;

interface Decision {
  readonly version: number;
  readonly isApproved: boolean;
  readonly reason: string | null;
}

/** Lets a second person publish what the first one proposed, or decline it; and take back what is published. */
@Injectable()
export class DecideStory {
  constructor(
    private readonly stories: StoryRepository,
    private readonly cases: StoryCaseQuery,
  ) {}

  /**
   * @throws a 403 problem for who proposed it or is not of the province, 409 once somebody has decided, something newer
   *   was proposed or the case is none any more that a story is told of, 400 for a refusal without a reason
   */
  async decide(story: ToldStory, { version, isApproved, reason }: Decision, person: Person): Promise<void> {
    assertDecides(person);
    const asked = story.versions.find((one) => one.version === version);
    if (asked === undefined) throw refused('version', 'is none of this story');
    if (asked.state === 'proposed' && !mayDecide(asked, person)) {
      throw problem(403, 'Forbidden', { detail: 'Another person of the province decides than the one who proposed.' });
    }
    if (!isApproved && reason === null) throw refused('reason', 'is missing: who proposed it wants to know');
    if (isApproved) await this.assertFit(story.complaintId);
    const by = { name: person.name, subject: person.subject };
    const isDecided = await this.stories.decide({ id: story.id, version, isApproved, by, reason });
    if (!isDecided) {
      throw problem(409, 'Conflict', { detail: 'Somebody has decided on it already, or proposed a newer version.' });
    }
  }

  /** @throws a 403 problem for who is not of the province, 409 when none is published */
  async withdraw(story: ToldStory, reason: string, person: Person): Promise<void> {
    assertDecides(person);
    const by = { name: person.name, subject: person.subject };
    if (await this.stories.withdraw({ id: story.id, by, reason })) return;
    throw problem(409, 'Conflict', { detail: 'Nothing of this story is published.' });
  }

  private async assertFit(complaintId: string): Promise<void> {
    const unfit = (await this.cases.find(complaintId, null))?.unfit ?? null;
    if (unfit === null) return;
    throw problem(409, 'Case not told', { detail: `No story is told of this case any more: it is ${unfit}.` });
  }
}
