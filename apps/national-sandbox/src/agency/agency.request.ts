import {
  ChoiceField,
  FlagField,
  InstantField,
  NestedField,
  NestedListField,
  NumberField,
  TextField,
} from '../request/fields.validator.js';
import { closers, statusWords } from '../complaint/words.js';
import type { Closer, StatusWord } from '../complaint/words.js';

export class AgencyRequest {
  @TextField({ max: 20, blanks: 'none', example: '63.71' })
  code!: string;

  @TextField({ max: 200, example: 'Kota Banjarmasin' })
  name!: string;
}

export class OfficeRequest extends AgencyRequest {
  @TextField({ max: 200, optional: true, example: 'Dinas Pekerjaan Umum dan Penataan Ruang' })
  office?: string | null;
}

export class CreateComplaintRequest {
  @TextField({ max: 120, blanks: 'none', example: '63.71-2026-000123' })
  agencyReference!: string;

  @TextField({ max: 300, blanks: 'anywhere' })
  title!: string;

  @TextField({ max: 20_000, blanks: 'anywhere' })
  body!: string;

  @TextField({ max: 100, optional: true, example: 'Aspirasi' })
  classification?: string | null;

  @TextField({ max: 200, optional: true, example: 'Perhubungan' })
  category?: string | null;

  @TextField({ max: 50, example: 'regency-app' })
  channel!: string;

  @FlagField()
  anonymous!: boolean;

  @FlagField()
  secret!: boolean;

  @InstantField()
  filedAt!: string;

  @NestedField(() => AgencyRequest)
  agency!: AgencyRequest;
}

export class FindComplaintsRequest {
  @TextField({ max: 120, blanks: 'none' })
  agencyReference!: string;
}

export class ShowComplaintRequest {
  @ChoiceField({ of: ['reporter'], optional: true })
  include?: 'reporter';
}

export class FindReferenceRequest {
  @TextField({ max: 200, blanks: 'none', example: '63.71-2026-000123/4' })
  reference!: string;
}

/** What every change by an agency carries. */
export abstract class AgencyChangeRequest {
  @TextField({ max: 200, blanks: 'none', example: '63.71-2026-000123/4' })
  reference!: string;

  @InstantField()
  at!: string;
}

export class FollowUpRequest extends AgencyChangeRequest {
  @TextField({ max: 20_000, blanks: 'anywhere' })
  text!: string;

  @NestedField(() => OfficeRequest)
  by!: OfficeRequest;
}

export class ReplyRequest extends AgencyChangeRequest {
  @TextField({ max: 20_000, blanks: 'anywhere' })
  text!: string;
}

export class RatingRequest extends AgencyChangeRequest {
  @NumberField({ min: 1, max: 5 })
  score!: number;

  @TextField({ max: 2_000, blanks: 'anywhere', optional: true })
  comment?: string | null;
}

export class DispositionRequest extends AgencyChangeRequest {
  @NestedListField(() => OfficeRequest, { max: 15 })
  to!: OfficeRequest[];
}

export class StatusRequest extends AgencyChangeRequest {
  @ChoiceField({ of: statusWords })
  status!: StatusWord;

  @TextField({ max: 2_000, blanks: 'anywhere', optional: true })
  reason?: string | null;

  @ChoiceField({ of: closers, optional: true })
  closedBy?: Closer | null;
}

export class CategoryRequest extends AgencyChangeRequest {
  @TextField({ max: 100, optional: true })
  classification?: string | null;

  @TextField({ max: 200, optional: true })
  category?: string | null;
}
