import { Injectable } from '@nestjs/common';
import { ParticipantDirectory } from '../participant/participant.directory.js';
import { CachedVocabulary } from './cached-vocabulary.adapter.js';
import shippedCategories from './categories.json' with { type: 'json' };
import shippedOffices from './offices.json' with { type: 'json' };
import { VocabularyRepository } from './vocabulary.repository.js';

/** The sample list of categories and offices, so that a new hub knows the usual words. */
@Injectable()
export class SeedVocabulary {
  constructor(
    private readonly vocabulary: VocabularyRepository,
    private readonly participants: ParticipantDirectory,
    private readonly directory: CachedVocabulary,
  ) {}

  /** Run at each start, once the participants are registered; adds what is missing and changes nothing. */
  async handle(): Promise<void> {
    const owners = (await this.participants.all()).filter(({ kind }) => kind !== 'national');
    const offices = owners.flatMap(({ code }) =>
      shippedOffices.offices.map(({ slug, name, shortNames }) => ({
        code: `${code}:${slug}`,
        participant: code,
        name,
        shortNames,
      })),
    );
    await this.vocabulary.seed(shippedCategories.categories, offices);
    this.directory.forget();
  }
}
