import { Injectable } from '@nestjs/common';
import { plainWord } from './plain-word.js';
import type { WordKind } from './vocabulary.js';
import { VocabularyDirectory } from './vocabulary.directory.js';
import { VocabularyRepository, type RunSql, type UnmappedWord } from './vocabulary.repository.js';

/** A word as an event brought it. */
export interface SeenWord {
  /** Whose word it is: the source of the event, or the owner of the office. */
  participant: string;
  kind: WordKind;
  word: string;
  /** When the event happened: categories are known by the day. */
  at: Date;
}

/** Keeps count of words that stand for nothing known, for a person to map. */
@Injectable()
export class NoteWords {
  constructor(
    private readonly directory: VocabularyDirectory,
    private readonly vocabulary: VocabularyRepository,
  ) {}

  /** @param run runs the one statement that writes, in the caller's transaction */
  async handle(words: readonly SeenWord[], run: RunSql): Promise<void> {
    if (words.length === 0) return;
    const known = await this.directory.current();
    const unknown = words.filter(({ kind, participant, word, at }) => !known.knows(kind, participant, word, at));
    if (unknown.length > 0) await this.vocabulary.note(counted(unknown), run);
  }
}

/** In one order for everybody, else two batches could wait for each other's rows. */
function counted(words: readonly SeenWord[]): UnmappedWord[] {
  const counts = new Map<string, UnmappedWord>();
  for (const { participant, kind, word: spelling, at } of words) {
    const word = plainWord(spelling);
    const key = `${participant}\n${kind}\n${word}`;
    const before = counts.get(key) ?? { participant, kind, word, spelling, firstSeenAt: at, lastSeenAt: at, seen: 0 };
    counts.set(key, {
      ...before,
      firstSeenAt: at < before.firstSeenAt ? at : before.firstSeenAt,
      lastSeenAt: at > before.lastSeenAt ? at : before.lastSeenAt,
      seen: before.seen + 1,
    });
  }
  return [...counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, count]) => count);
}
