import { loadProvince, participantsOf, readEnvironment, variable } from '#config';
import { logLevels, type LogLevel } from '#observability';
import type { AutopilotSettings } from './autopilot/settings.js';
import type { Federation } from './regency/federation.js';
import { jwkOf, readRegencies } from './regency/regencies-file.adapter.js';
import type { Regency } from './regency/regency.js';

export interface RegencyNodeConfig {
  readonly port: number;
  /** Address to listen on; all of the machine's when it is not given. */
  readonly host: string | undefined;
  readonly logLevel: LogLevel;
  readonly databaseUrl: string;
  readonly kafka: { readonly brokers: readonly string[]; readonly tls: boolean };
  readonly regencies: readonly Regency[];
  readonly federation: Federation;
  readonly heartbeatSeconds: number;
  readonly stallSeconds: number;
  readonly autopilot: AutopilotSettings;
}

/** @throws ConfigurationError naming each variable that is missing or wrong */
export function readConfig(source: NodeJS.ProcessEnv = process.env): RegencyNodeConfig {
  const environment = readEnvironment(
    {
      port: variable.port('PORT', { default: 3_400 }),
      host: variable.string('HOST', { optional: true }),
      logLevel: variable.oneOf('LOG_LEVEL', logLevels, { default: 'info' }),
      databaseUrl: variable.url('DATABASE_URL'),
      brokers: variable.list('KAFKA_BROKERS'),
      tls: variable.boolean('KAFKA_TLS', { default: true }),
      regencies: variable.custom('REGENCIES_FILE', readRegencies),
      hubPublicJwk: variable.json('HUB_PUBLIC_JWK', (parsed) => jwkOf(parsed, 'its value')),
      provinceFile: variable.string('PROVINCE_FILE', { optional: true }),
      heartbeatSeconds: variable.integer('HEARTBEAT_SECONDS', { default: 60, min: 1 }),
      stallSeconds: variable.integer('STALL_SECONDS', { default: 300, min: 10, max: 3_600 }),
      perMinute: variable.custom('AUTOPILOT', perMinuteOf, { default: 0 }),
      seed: variable.string('AUTOPILOT_SEED', { default: 'lapor' }),
    },
    source,
  );
  const {
    port,
    host,
    logLevel,
    databaseUrl,
    brokers,
    tls,
    regencies,
    hubPublicJwk,
    heartbeatSeconds,
    stallSeconds,
    perMinute,
    seed,
  } = environment;
  const configuration = loadProvince(environment.provinceFile);
  const { province } = configuration;
  return Object.freeze({
    port,
    host,
    logLevel,
    databaseUrl,
    kafka: { brokers, tls },
    regencies,
    federation: {
      participants: new Set(participantsOf(configuration).map(({ code }) => code)),
      hubPublicJwk,
      timeZone: province.timeZone,
    },
    heartbeatSeconds,
    stallSeconds,
    autopilot: { perMinute, seed, places: [province, ...configuration.regencies] },
  });
}

function perMinuteOf(text: string): number {
  const perMinute = text === 'off' ? 0 : Number(text);
  if (!(perMinute >= 0 && perMinute <= 6_000))
    throw new Error('is neither "off" nor a number of complaints a minute up to 6000');
  return perMinute;
}
