import { targets, zones } from '../behaviour/behaviour.js';
import type { Target, Zone } from '../behaviour/behaviour.js';
import {
  ChoiceField,
  FlagField,
  NestedField,
  NumberField,
  NumberTextField,
  TextField,
} from '../request/fields.validator.js';

class RefusalRequest {
  @NumberField({ min: 400, max: 599 })
  status!: number;

  @NumberField({ min: 1, max: 1_000_000, optional: true })
  times?: number | null;

  @ChoiceField({ of: targets, optional: true })
  on?: Target | null;
}

class RateLimitRequest {
  @NumberField({ min: 1, max: 1_000 })
  perSecond!: number;
}

class SlowAcceptanceRequest {
  @NumberField({ min: 0, max: 120 })
  seconds!: number;

  @NumberField({ min: 1, max: 1_000_000, optional: true })
  times?: number | null;

  @ChoiceField({ of: targets, optional: true })
  on?: Target | null;
}

class AutoVerificationRequest {
  @NumberField({ min: 0, max: 86_400 })
  afterSeconds!: number;
}

/** The whole behaviour: what is left out is at its default. */
export class BehaviourRequest {
  @NestedField(() => RefusalRequest, { optional: true })
  refuse?: RefusalRequest | null;

  @NestedField(() => RateLimitRequest, { optional: true })
  rateLimit?: RateLimitRequest | null;

  @NestedField(() => SlowAcceptanceRequest, { optional: true })
  slowAccept?: SlowAcceptanceRequest | null;

  @FlagField({ optional: true })
  duplicateWebhooks?: boolean | null;

  @FlagField({ optional: true })
  duplicateChanges?: boolean | null;

  @FlagField({ optional: true })
  outOfOrderWebhooks?: boolean | null;

  @FlagField({ optional: true })
  outOfOrderChanges?: boolean | null;

  @FlagField({ optional: true })
  maintenance?: boolean | null;

  @ChoiceField({ of: zones, optional: true })
  stampZone?: Zone | null;

  @FlagField({ optional: true })
  stampWithoutZone?: boolean | null;

  @NestedField(() => AutoVerificationRequest, { optional: true })
  autoVerification?: AutoVerificationRequest | null;
}

export class ReadCallsRequest {
  @TextField({ max: 18, optional: true, pattern: { is: /^\d+$/, words: 'must be an id of a call' } })
  after?: string;

  @NumberTextField({ min: 1, max: 1_000, optional: true })
  limit?: number;
}
