import { NumberTextField, TextField } from '../request/fields.validator.js';

export class ReadChangesRequest {
  @TextField({
    max: 18,
    optional: true,
    pattern: { is: /^\d+$/, words: 'must be a cursor that the feed gave' },
    example: '42',
  })
  after?: string;

  @NumberTextField({ min: 1, max: 500, optional: true })
  limit?: number;
}
