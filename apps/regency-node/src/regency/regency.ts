/** A regency (or the province as an instance) that this node speaks for, with its own credentials. */
export interface Regency {
  /** Kemendagri code as text, such as `63.71`. */
  readonly code: string;
  readonly name: string;
  readonly kafkaUsername: string;
  readonly kafkaPassword: string;
  /** P-256 private key as a JWK: opens the reporter identities that were sealed to this regency. */
  readonly privateJwk: Readonly<Record<string, unknown>>;
  /** Bearer token of this regency's own software against our REST API. */
  readonly apiToken: string;
}

export class Regencies {
  private readonly byCode: ReadonlyMap<string, Regency>;

  constructor(readonly all: readonly Regency[]) {
    this.byCode = new Map(all.map((regency) => [regency.code, regency]));
  }

  of(code: string): Regency | undefined {
    return this.byCode.get(code);
  }
}
