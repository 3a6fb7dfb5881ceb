import type { Vocabulary } from './vocabulary.js';

/** What words mean, from memory; a decision of another instance is seen within a few seconds. */
export abstract class VocabularyDirectory {
  abstract current(): Promise<Vocabulary>;
}
