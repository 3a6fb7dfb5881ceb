import type { LetterKind } from './letter-kind.js';
import type { TemplateContent } from './letter-template.js';

export interface NewTemplate {
  readonly kind: LetterKind;
  readonly content: TemplateContent;
  readonly reason: string;
  readonly by: string;
  /** The version that was changed. */
  readonly basedOn: number;
}

/** Templates, of which there are only ever more versions. */
export abstract class LetterTemplateRepository {
  /** @returns the new version; null when `basedOn` is not the present one any more */
  abstract add(template: NewTemplate): Promise<number | null>;
}
