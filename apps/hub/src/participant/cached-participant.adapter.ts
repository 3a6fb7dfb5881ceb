import { Injectable } from '@nestjs/common';
import type { Participant } from './participant.js';
import { ParticipantDirectory } from './participant.directory.js';
import { ParticipantRepository } from './participant.repository.js';

/** Milliseconds after which another instance's change is seen. */
const freshFor = 5_000;

/** {@link ParticipantDirectory} from memory. */
@Injectable()
export class CachedParticipants extends ParticipantDirectory {
  private loaded: Promise<ReadonlyMap<string, Participant>> | null = null;
  private loadedAt = 0;

  constructor(private readonly participants: ParticipantRepository) {
    super();
  }

  async find(code: string): Promise<Participant | null> {
    return (await this.byCode()).get(code) ?? null;
  }

  async all(): Promise<readonly Participant[]> {
    return [...(await this.byCode()).values()];
  }

  async codes(): Promise<ReadonlySet<string>> {
    return new Set((await this.byCode()).keys());
  }

  forget(): void {
    this.loaded = null;
  }

  private byCode(): Promise<ReadonlyMap<string, Participant>> {
    if (this.loaded === null || Date.now() - this.loadedAt > freshFor) {
      this.loadedAt = Date.now();
      this.loaded = this.participants
        .all()
        .then((all) => new Map(all.map((participant) => [participant.code, participant])))
        .catch((error: unknown) => {
          this.loaded = null;
          throw error;
        });
    }
    return this.loaded;
  }
}
