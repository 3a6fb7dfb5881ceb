/** A P-256 key as a JSON Web Key. With `d` it is the private half too. */
export interface PublicJwk {
  readonly kty: string;
  readonly crv: string;
  readonly x: string;
  readonly y: string;
}
export interface PrivateJwk extends PublicJwk {
  readonly d: string;
}

/** What one regency, or the province as an instance, holds in this local federation. */
export interface ParticipantSecrets {
  /** For signed HTTP, in the form of Standard Webhooks: `whsec_` and base64. */
  readonly webhookSecret: string;
  /** Opens the identities of reporters that were sealed for this participant. */
  readonly identityKey: PrivateJwk;
  /** Bearer token of its operators at the reference regency node. */
  readonly apiToken: string;
}

/** Everything random about a local federation. It is made once and kept, so that a second start finds its data again. */
export interface Secrets {
  readonly postgres: { readonly superuser: string; readonly roles: Readonly<Record<string, string>> };
  /** Passwords by Kafka user. */
  readonly kafka: Readonly<Record<string, string>>;
  readonly hub: {
    readonly secretKey: string;
    readonly identityKey: PrivateJwk;
    readonly operatorToken: string;
    /** An Ed25519 key as a JSON Web Key: it signs receipts. */
    readonly receiptKey: Readonly<Record<string, unknown>>;
  };
  readonly supervision: {
    readonly sessionSecret: string;
    readonly operatorToken: string;
    readonly clientSecret: string;
    /** An Ed25519 key as a JSON Web Key: it signs evidence bundles. */
    readonly evidenceKey: Readonly<Record<string, unknown>>;
    /** Signs webhooks about warnings, in the form of Standard Webhooks. */
    readonly webhookSecret: string;
  };
  readonly national: {
    readonly clientSecret: string;
    readonly webhookSecret: string;
    readonly controlToken: string;
  };
  /** The signing key is an RSA key, because RS256 is what every OpenID client takes. */
  readonly issuer: { readonly signingKey: Readonly<Record<string, unknown>>; readonly cookieKey: string };
  readonly participants: Readonly<Record<string, ParticipantSecrets>>;
}

export const publicHalf = ({ kty, crv, x, y }: PrivateJwk): PublicJwk => ({ kty, crv, x, y });

/** @throws when there is no entry of that name, which would be a mistake of ours and not of the person's */
export function known<T>(entries: Readonly<Record<string, T>>, name: string): T {
  const entry = entries[name];
  if (entry === undefined) throw new Error(`There are no secrets for ${name}.`);
  return entry;
}
