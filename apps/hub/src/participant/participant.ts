export type ParticipantKind = 'national' | 'province' | 'kabupaten' | 'kota';

/** How a participant is told what it is to know. */
export type DeliveryWay =
  { kind: 'kafka' } | { kind: 'gateway' } | { kind: 'webhook'; url: string } | { kind: 'national' };

/** A public key as a JSON Web Key (RFC 7517): an EC key on P-256. */
export interface PublicKey {
  kty: string;
  crv: string;
  x: string;
  y: string;
}

/** Who takes part: the national platform, the province as an instance, and its regencies. */
export interface Participant {
  code: string;
  name: string;
  kind: ParticipantKind;
  /** IANA name, such as Asia/Makassar. */
  timeZone: string;
  delivery: DeliveryWay;
  /** Signs what passes over HTTP (Standard Webhooks, `whsec_…`); null as long as it has none. */
  secret: string | null;
  /** Identities of reporters are sealed to it; null means that it gets none. */
  publicKey: PublicKey | null;
}
