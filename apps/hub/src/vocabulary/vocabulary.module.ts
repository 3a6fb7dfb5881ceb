import { Module } from '@nestjs/common';
import { ParticipantModule } from '../participant/participant.module.js';
import { CachedVocabulary } from './cached-vocabulary.adapter.js';
import { MapWords } from './map-words.handler.js';
import { NoteWords } from './note-words.handler.js';
import { SeedVocabulary } from './seed-vocabulary.handler.js';
import { VocabularyController } from './vocabulary.controller.js';
import { VocabularyDirectory } from './vocabulary.directory.js';
import { VocabularyQuery } from './vocabulary.query.js';
import { VocabularyRepository } from './vocabulary.repository.js';
import { VocabularyTypeormRepository } from './vocabulary.typeorm-repository.js';

@Module({
  imports: [ParticipantModule],
  controllers: [VocabularyController],
  providers: [
    { provide: VocabularyRepository, useClass: VocabularyTypeormRepository },
    CachedVocabulary,
    { provide: VocabularyDirectory, useExisting: CachedVocabulary },
    VocabularyQuery,
    MapWords,
    NoteWords,
    SeedVocabulary,
  ],
  exports: [VocabularyDirectory, NoteWords, SeedVocabulary],
})
export class VocabularyModule {}
