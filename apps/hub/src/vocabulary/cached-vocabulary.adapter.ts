import { Injectable } from '@nestjs/common';
import { ParticipantDirectory } from '../participant/participant.directory.js';
import aliases from './agency-aliases.json' with { type: 'json' };
import { Vocabulary } from './vocabulary.js';
import { VocabularyDirectory } from './vocabulary.directory.js';
import { VocabularyRepository } from './vocabulary.repository.js';

/** Milliseconds after which another instance's decision is seen. */
const freshFor = 5_000;

const aliasesOf: Readonly<Partial<Record<string, readonly string[]>>> = aliases;

/** {@link VocabularyDirectory} from memory. */
@Injectable()
export class CachedVocabulary extends VocabularyDirectory {
  private loaded: Promise<Vocabulary> | null = null;
  private loadedAt = 0;

  constructor(
    private readonly repository: VocabularyRepository,
    private readonly participants: ParticipantDirectory,
  ) {
    super();
  }

  current(): Promise<Vocabulary> {
    if (this.loaded === null || Date.now() - this.loadedAt > freshFor) {
      this.loadedAt = Date.now();
      this.loaded = this.load().catch((error: unknown) => {
        this.loaded = null;
        throw error;
      });
    }
    return this.loaded;
  }

  forget(): void {
    this.loaded = null;
  }

  private async load(): Promise<Vocabulary> {
    const [content, participants] = await Promise.all([this.repository.content(), this.participants.all()]);
    const agencies = participants.map(({ code, name }) => ({ code, name, aliases: aliasesOf[code] ?? [] }));
    return new Vocabulary({ ...content, agencies });
  }
}
