import { setTimeout as pause } from 'node:timers/promises';
import { createTestDatabase } from '#testing';
import { createApplication } from './national-sandbox.application.js';
import { readConfig } from './national-sandbox.config.js';

export const AGENCY = { id: 'hub', secret: 'agency-secret-for-specs' };
export const WEBHOOK_SECRET = 'webhook-secret-for-specs';
const CONTROL_TOKEN = 'control-token-for-specs';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body, when it is JSON. */
  readonly json: unknown;
}

type Call = (method: string, path: string, body?: unknown) => Promise<Answer>;

export interface RunningSandbox {
  readonly url: string;
  readonly databaseUrl: string;
  /** Any call, as it is. */
  readonly fetch: (path: string, init?: RequestInit) => Promise<Answer>;
  readonly agencyToken: string;
  /** With the agency's access token. */
  readonly agency: Call;
  /** With the control token. */
  readonly control: Call;
  readonly citizen: Call;
  /** Ends the app and starts it again on the same database. */
  readonly restart: () => Promise<RunningSandbox>;
  readonly stop: () => Promise<void>;
}

/** The sandbox on a port and a database of its own, for specs. */
export async function startSandbox(environment: NodeJS.ProcessEnv = {}): Promise<RunningSandbox> {
  const database = await createTestDatabase();
  return startOn(database.url, environment, database.drop);
}

async function startOn(
  databaseUrl: string,
  environment: NodeJS.ProcessEnv,
  drop: () => Promise<void>,
): Promise<RunningSandbox> {
  const app = await createApplication(
    readConfig({
      PORT: '0',
      DATABASE_URL: databaseUrl,
      LOG_LEVEL: 'silent',
      AGENCY_CLIENT_ID: AGENCY.id,
      AGENCY_CLIENT_SECRET: AGENCY.secret,
      WEBHOOK_SECRET,
      CONTROL_TOKEN,
      ...environment,
    }),
  );
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();

  const send = async (path: string, init: RequestInit = {}): Promise<Answer> =>
    answerOf(await fetch(`${url}${path}`, { redirect: 'manual', ...init }));
  const calling =
    (token?: string): Call =>
    (method, path, body) =>
      send(path, {
        method,
        headers: {
          ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });

  const agencyToken = await accessToken(send);
  return {
    url,
    databaseUrl,
    fetch: send,
    agencyToken,
    agency: calling(agencyToken),
    control: calling(CONTROL_TOKEN),
    citizen: calling(),
    restart: async () => {
      await app.close();
      return startOn(databaseUrl, environment, drop);
    },
    stop: async () => {
      await app.close();
      await drop();
    },
  };
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = (response.headers.get('content-type') ?? '').includes('json');
  return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : null };
}

async function accessToken(send: RunningSandbox['fetch']): Promise<string> {
  const { json } = await send('/oauth/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials', client_id: AGENCY.id, client_secret: AGENCY.secret }),
  });
  return (json as { access_token: string }).access_token;
}

const BETWEEN_LOOKS_MILLISECONDS = 50;

/** Looks again until something is so, and fails with the last reason when it is not so in time. */
export async function eventually(expectation: () => void | Promise<void>, withinMilliseconds = 8_000): Promise<void> {
  const deadline = Date.now() + withinMilliseconds;
  for (;;) {
    try {
      return await expectation();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await pause(BETWEEN_LOOKS_MILLISECONDS);
    }
  }
}

/** A complaint as an agency hands it over. */
export const handedOver = (agencyReference: string) => ({
  agencyReference,
  title: 'Jalan berlubang',
  body: 'Di depan pasar.',
  classification: null,
  category: 'Pekerjaan Umum dan Penataan Ruang',
  channel: 'regency-app',
  anonymous: false,
  secret: false,
  filedAt: '2026-03-02T09:15:00+08:00',
  agency: { code: '63.71', name: 'Kota Banjarmasin' },
});

/** A complaint as a citizen files it. */
export const citizenComplaint = {
  title: 'Lampu jalan padam',
  body: 'Sudah dua minggu gelap.',
  category: 'Perhubungan',
  agencyCode: '63.71',
  name: 'Siti Aminah',
  phone: '0811 5000 000',
};

/** What an agency says with a change. */
export const changed = (reference: string) => ({ reference, at: '2026-03-04T10:00:00+08:00' });
