import { digestDetails, mostRanges, type DigestDetail } from '#contract';
import { ChoiceField, TextField } from '../request/fields.validator.js';

const prefix = '[0-9a-f]{0,64}';

export class CompareRequest {
  @TextField({
    min: 0,
    max: mostRanges * 65,
    optional: true,
    example: '0a,f3c',
    pattern: {
      is: new RegExp(`^${prefix}(,${prefix}){0,${mostRanges - 1}}$`),
      words: `must be 1 to ${mostRanges} prefixes of hex digits, with commas between them`,
    },
  })
  ranges?: string;

  @ChoiceField({ of: digestDetails })
  detail!: DigestDetail;
}
