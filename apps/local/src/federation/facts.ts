import type { DemoPerson } from '../issuer/people.js';
import type { Secrets } from '../secrets/secrets.js';
import type { DatabaseName, InstanceName } from './layout.js';

export interface FederationParticipant {
  readonly code: string;
  readonly kind: 'national' | 'province' | 'regency';
  readonly name: string;
}

/** The national platform is reached over HTTP; all others speak Kafka. */
export const speaksKafka = ({ kind }: Pick<FederationParticipant, 'kind'>): boolean => kind !== 'national';

/** Everything that is settled about a federation before its apps start. */
export interface FederationFacts {
  readonly ports: Readonly<Record<InstanceName | 'smtp', number>>;
  /** How many instances of the hub run. */
  readonly hubs: number;
  readonly brokers: readonly string[];
  readonly brokerTls: boolean;
  readonly adminUsername: string;
  readonly adminPassword: string;
  /** Address of each database with the role that owns it. */
  readonly databases: Readonly<Record<DatabaseName, string>>;
  /** Address of the server for whoever may do everything there. */
  readonly databaseServer: string;
  readonly secrets: Secrets;
  /** Everyone who takes part, by their names for people. */
  readonly participants: readonly FederationParticipant[];
  readonly people: readonly DemoPerson[];
  readonly provinceFile: string | undefined;
  readonly participantsFile: string;
  readonly regenciesFile: string;
}

/** The one address on which a local federation is reached. */
export const LOOPBACK = '127.0.0.1';

export const urlOf = (facts: Pick<FederationFacts, 'ports'>, instance: InstanceName): string =>
  `http://${LOOPBACK}:${facts.ports[instance]}`;

/** Where mails are handed in. */
export const smtpUrlOf = ({ ports }: Pick<FederationFacts, 'ports'>): string => `smtp://${LOOPBACK}:${ports.smtp}`;
