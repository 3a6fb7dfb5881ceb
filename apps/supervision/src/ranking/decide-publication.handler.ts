import { Injectable } from '@nestjs/common';
import { problem } from '#http';
import type { Person } from '../sign-in/role.js';
import { PublicationRepository, type Publication } from './publication.repository.js';

export const mayDecide = ({ state, proposer }: Publication, { role, subject }: Person): boolean =>
  state === 'proposed' && role === 'province-supervisor' && proposer !== subject;

/** Lets a second person publish what the first one proposed, or decline it. */
@Injectable()
export class DecidePublicationHandler {
  constructor(private readonly publications: PublicationRepository) {}

  /** @throws a 403 problem for who proposed it, 409 once somebody has decided, 400 for a refusal without a reason */
  async decide(
    publication: Publication,
    { isApproved, reason }: { readonly isApproved: boolean; readonly reason: string | null },
    person: Person,
  ): Promise<void> {
    if (publication.state === 'proposed' && !mayDecide(publication, person)) {
      throw problem(403, 'Forbidden', { detail: 'Another person of the province decides than the one who proposed.' });
    }
    if (!isApproved && reason === null) {
      throw problem(400, 'Fields not valid', {
        detail: 'reason is missing: who proposed it wants to know.',
        errors: [{ field: 'reason', reason: 'is missing' }],
      });
    }
    const isDecided = await this.publications.decide({ id: publication.id, isApproved, by: person.name, reason });
    if (!isDecided) throw problem(409, 'Conflict', { detail: 'Somebody has decided on it already.' });
  }
}
