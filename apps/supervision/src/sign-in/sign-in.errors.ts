import { CodedError } from '#kernel';

/** The identity provider does not answer; signing in again later may work. */
export class IdentityProviderUnavailable extends CodedError<'IDENTITY_PROVIDER_UNAVAILABLE'> {
  constructor(options?: ErrorOptions) {
    super('IDENTITY_PROVIDER_UNAVAILABLE', 'The identity provider does not answer.', options);
  }
}

/** The identity provider said no, or what came back is not the answer to this person's attempt. */
export class SignInRefused extends CodedError<'SIGN_IN_REFUSED'> {
  constructor(reason: string, options?: ErrorOptions) {
    super('SIGN_IN_REFUSED', `Signing in failed: ${reason}`, options);
  }
}
