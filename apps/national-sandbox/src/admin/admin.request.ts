import { OfficeRequest } from '../agency/agency.request.js';
import { NestedListField, TextField } from '../request/fields.validator.js';

export class ClassifyRequest {
  @TextField({ max: 100, optional: true })
  classification?: string | null;

  @TextField({ max: 200, optional: true })
  category?: string | null;
}

export class DisposeRequest {
  @NestedListField(() => OfficeRequest, { max: 15 })
  to!: OfficeRequest[];
}

export class RejectRequest {
  @TextField({ max: 2_000 })
  reason!: string;
}
