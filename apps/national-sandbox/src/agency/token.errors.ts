import { CodedError } from '#kernel';

/** RFC 6749, 5.2. */
export class TokenRefused extends CodedError<'invalid_request' | 'invalid_client' | 'unsupported_grant_type'> {}
