import connectPgSimple from 'connect-pg-simple';
import type { RequestHandler } from 'express';
import session from 'express-session';
import { Pool } from 'pg';
import type { SignInAttempt } from './identity-provider.client.js';
import { isPublicPage, pathOf } from './public-page.js';
import type { Person } from './role.js';

declare module 'express-session' {
  interface SessionData {
    person?: Person;
    /** What the identity provider is shown at signing out. */
    idToken?: string;
    /** The attempt to sign in that is under way, and where to go after it. */
    attempt?: SignInAttempt & { returnTo: string };
  }
}

export const sessionCookie = 'lapor_supervision';

/** Milliseconds a session lasts without a request: one working day. */
const sessionLength = 8 * 60 * 60 * 1_000;

/** Seconds between deletions of sessions that have run out. */
const pruneInterval = 15 * 60;

export interface SessionOptions {
  readonly databaseUrl: string;
  /** Signs the cookie. */
  readonly secret: string;
  /** Whether browsers reach this app by TLS only. */
  readonly secure: boolean;
}

/** Sessions in the table `session`. Nothing is stored for who only looks by. */
export class Sessions {
  readonly handler: RequestHandler;
  private readonly pool: Pool;
  private readonly closeStore: () => void;

  constructor({ databaseUrl, secret, secure }: SessionOptions) {
    this.pool = new Pool({ connectionString: databaseUrl, application_name: 'supervision sessions', max: 4 });
    const PgStore = connectPgSimple(session);
    const store = new PgStore({ pool: this.pool, tableName: 'session', pruneSessionInterval: pruneInterval });
    this.closeStore = () => void store.close();
    const sessions = session({
      name: sessionCookie,
      secret,
      store,
      resave: false,
      saveUninitialized: false,
      rolling: true,
      cookie: { httpOnly: true, sameSite: 'lax', secure, maxAge: sessionLength },
    });
    this.handler = (request, response, next) => {
      // What caches may keep carries nobody's cookie.
      if (isPublicPage(pathOf(request))) next();
      else void sessions(request, response, next);
    };
  }

  async close(): Promise<void> {
    this.closeStore();
    await this.pool.end();
  }
}
