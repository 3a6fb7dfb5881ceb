import { readEnvironment, variable } from '#config';
import type { DemoPerson } from './people.js';

/** The environment of the local OpenID issuer. */
export interface IssuerConfig {
  readonly port: number;
  /** Address on which it listens: this machine's own unless it runs in a container. */
  readonly host: string;
  /** Address at which browsers and apps reach it. */
  readonly publicUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUris: readonly string[];
  readonly postLogoutRedirectUris: readonly string[];
  readonly signingKey: Readonly<Record<string, unknown>>;
  readonly cookieKey: string;
  readonly people: readonly DemoPerson[];
}

/** @throws ConfigurationError naming each variable that is missing or wrong */
export const readIssuerConfig = (source?: NodeJS.ProcessEnv): IssuerConfig =>
  readEnvironment(
    {
      port: variable.port('PORT', { default: 3_500 }),
      host: variable.string('HOST', { default: '127.0.0.1' }),
      publicUrl: variable.url('PUBLIC_URL'),
      clientId: variable.string('CLIENT_ID'),
      clientSecret: variable.secret('CLIENT_SECRET'),
      redirectUris: variable.list('REDIRECT_URIS'),
      postLogoutRedirectUris: variable.list('POST_LOGOUT_REDIRECT_URIS'),
      signingKey: variable.json('SIGNING_KEY', (parsed) => parsed as Readonly<Record<string, unknown>>),
      cookieKey: variable.secret('COOKIE_KEY'),
      people: variable.json('PEOPLE', (parsed) => parsed as readonly DemoPerson[]),
    },
    source,
  );
