import { citizenClassifications } from '../complaint/words.js';
import { ChoiceField, FlagField, NumberField, NumberTextField, TextField } from '../request/fields.validator.js';

export class FileByCitizenRequest {
  @TextField({ max: 300 })
  title!: string;

  @TextField({ max: 20_000 })
  body!: string;

  @ChoiceField({ of: citizenClassifications, optional: true })
  classification?: (typeof citizenClassifications)[number] | null;

  @TextField({ max: 200, optional: true })
  category?: string | null;

  @TextField({ max: 20, example: '63.71' })
  agencyCode!: string;

  @FlagField({ optional: true })
  anonymous?: boolean | null;

  @FlagField({ optional: true })
  secret?: boolean | null;

  @TextField({ max: 200 })
  name!: string;

  @TextField({ max: 30, optional: true, example: '0811 5000 000' })
  phone?: string | null;

  @TextField({
    max: 254,
    optional: true,
    pattern: { is: /^[^\s@]+@[^\s@]+$/, words: 'must be an e-mail address' },
  })
  email?: string | null;
}

export class CitizenReplyRequest {
  @TextField({ max: 20_000 })
  text!: string;
}

export class CitizenRatingRequest {
  @NumberField({ min: 1, max: 5 })
  score!: number;

  @TextField({ max: 2_000, optional: true })
  comment?: string | null;
}

/** The rating as a form sends it, where everything is text. */
export class CitizenRatingForm {
  @NumberTextField({ min: 1, max: 5 })
  score!: number;

  @TextField({ min: 0, max: 2_000, optional: true })
  comment?: string | null;
}
