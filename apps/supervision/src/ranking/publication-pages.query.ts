import { Injectable } from '@nestjs/common';
import { problem } from '#http';
import type { Person } from '../sign-in/role.js';
import { PublicationQuery } from './publication.query.js';
import type { Publication } from './publication.repository.js';
import type { PublicationListResponse } from './ranking.response.js';

/** Publications as far as a person sees them: what nobody approved is the province's own affair. */
@Injectable()
export class PublicationPages {
  constructor(private readonly publications: PublicationQuery) {}

  async list({ role }: Person): Promise<PublicationListResponse> {
    const all = await this.publications.all(role === 'province-supervisor');
    return { items: all.map(({ proposer: _proposer, ...told }) => told) };
  }

  /** @throws a 404 problem when there is none for this person to see */
  async found(id: number, { role }: Person): Promise<Publication> {
    const publication = id > 2_147_483_647 ? null : await this.publications.find(id);
    const isSeen = publication?.state === 'published' || role === 'province-supervisor';
    if (publication === null || !isSeen)
      throw problem(404, 'Not Found', { detail: `No published ranking has the number ${id}.` });
    return publication;
  }
}
