/** What a regency has to know of the others to take part. */
export interface Federation {
  /** Codes of all who take part: nobody else can be given a complaint. */
  readonly participants: ReadonlySet<string>;
  /** P-256 public key of the hub as a JWK: what is sealed with it, only the hub can open. */
  readonly hubPublicJwk: Readonly<Record<string, unknown>>;
  /** Where the year of a complaint's number begins. */
  readonly timeZone: string;
}
