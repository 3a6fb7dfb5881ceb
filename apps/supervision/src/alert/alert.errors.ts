import { CodedError } from '#kernel';
import type { FailureKind } from './attempt.js';

/** A message was not delivered. What it says names no password. */
export class NotDelivered extends CodedError<'NOT_DELIVERED'> {
  constructor(
    readonly kind: FailureKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super('NOT_DELIVERED', message, options);
  }
}
