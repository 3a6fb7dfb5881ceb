import { loadProvince, participantsOf, readEnvironment, variable } from '#config';
import { logLevels } from '#observability';
import type { LogLevel } from '#observability';
import type { Agency } from './complaint/complaint.js';

export const CONFIG = Symbol('NationalSandboxConfig');

/** The environment, parsed once. */
export interface NationalSandboxConfig {
  readonly port: number;
  /** Address to listen on; all of the machine's when it is not given. */
  readonly host?: string | undefined;
  readonly publicUrl: string;
  readonly databaseUrl: string;
  readonly logLevel: LogLevel;
  readonly agencyClientId: string;
  readonly agencyClientSecret: string;
  /** Absent: no webhooks are sent. */
  readonly webhookUrl: string | undefined;
  readonly webhookSecret: string;
  readonly controlToken: string;
  /** The province and its regencies: whom a citizen can address, and whom the one agency client speaks for. */
  readonly agencies: readonly Agency[];
}

/** @throws ConfigurationError naming each variable that is missing or wrong */
export function readConfig(source: NodeJS.ProcessEnv = process.env): NationalSandboxConfig {
  const { publicUrl, provinceFile, ...environment } = readEnvironment(
    {
      port: variable.port('PORT', { default: 3_300 }),
      host: variable.string('HOST', { optional: true }),
      publicUrl: variable.url('PUBLIC_URL', { optional: true }),
      databaseUrl: variable.url('DATABASE_URL'),
      logLevel: variable.oneOf('LOG_LEVEL', logLevels, {
        default: 'info',
      }),
      agencyClientId: variable.string('AGENCY_CLIENT_ID'),
      agencyClientSecret: variable.secret('AGENCY_CLIENT_SECRET'),
      webhookUrl: variable.url('WEBHOOK_URL', { optional: true }),
      webhookSecret: variable.secret('WEBHOOK_SECRET'),
      controlToken: variable.secret('CONTROL_TOKEN'),
      provinceFile: variable.string('PROVINCE_FILE', { optional: true }),
    },
    source,
  );
  return Object.freeze({
    ...environment,
    publicUrl: (publicUrl ?? `http://localhost:${environment.port}`).replace(/\/$/, ''),
    agencies: participantsOf(loadProvince(provinceFile))
      .filter(({ kind }) => kind !== 'national')
      .map(({ code, name }) => ({ code, name })),
  });
}
