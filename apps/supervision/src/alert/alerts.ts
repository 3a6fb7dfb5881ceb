/** Where mails are handed in, and as whom. */
export interface MailConfig {
  /** `smtp://user:password@host:port`, or `smtps:` for TLS from the start. */
  readonly url: string;
  readonly from: string;
}

/** How warnings are looked for and told. */
export interface AlertsConfig {
  /** Between two looks. */
  readonly everyMilliseconds: number;
  /** Null when mails cannot be sent: notices by e-mail wait until they can. */
  readonly mail: MailConfig | null;
  /** Signs webhooks: `whsec_` and the key in base64. Null when none are sent: notices by webhook wait. */
  readonly webhookSecret: string | null;
  /** Whether webhooks may go to addresses of private networks, and without TLS. */
  readonly privateDestinations: boolean;
}

/** Provides {@link AlertsConfig}. */
export const ALERTS = Symbol('alerts');

/** Provides the address at which browsers reach the pages, without a slash at its end. */
export const PAGES_URL = Symbol('address of the pages');

/** The ways on which people are told who do not look at the page. */
export const channels = ['email', 'webhook'] as const;
export type Channel = (typeof channels)[number];
