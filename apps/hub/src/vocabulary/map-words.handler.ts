import { Injectable } from '@nestjs/common';
import { CodedError } from '#kernel';
import { ParticipantDirectory } from '../participant/participant.directory.js';
import { CachedVocabulary } from './cached-vocabulary.adapter.js';
import { plainWord } from './plain-word.js';
import type { WordMapping } from './vocabulary.js';
import { VocabularyRepository } from './vocabulary.repository.js';

/** Decisions that name what does not exist; `errors` says which. Nothing was decided. */
export class MappingRefused extends CodedError<'MAPPING_REFUSED'> {
  constructor(readonly errors: readonly { field: string; reason: string }[]) {
    super('MAPPING_REFUSED', 'Some mappings name what does not exist.');
  }
}

/** A person decides what words stand for. Entries keep the words; from now on they are read by this decision. */
@Injectable()
export class MapWords {
  constructor(
    private readonly vocabulary: VocabularyRepository,
    private readonly directory: CachedVocabulary,
    private readonly participants: ParticipantDirectory,
  ) {}

  /** @throws MappingRefused */
  async handle(mappings: readonly WordMapping[], decidedBy: string, decidedAt: Date): Promise<void> {
    const [known, codes] = await Promise.all([this.directory.current(), this.participants.codes()]);
    const errors = mappings.flatMap(({ participant, kind, word, code }, index) => [
      ...(codes.has(participant) ? [] : [{ field: `mappings.${index}.participant`, reason: 'does not take part' }]),
      ...(plainWord(word) === ''
        ? [{ field: `mappings.${index}.word`, reason: 'has neither letters nor digits' }]
        : []),
      ...(code === null || known.has(kind, code)
        ? []
        : [{ field: `mappings.${index}.code`, reason: `is not the code of a known ${kind}` }]),
    ]);
    if (errors.length > 0) throw new MappingRefused(errors);
    await this.vocabulary.decide(
      mappings.map((mapping) => ({ ...mapping, word: plainWord(mapping.word), decidedBy, decidedAt })),
    );
    this.directory.forget();
  }
}
