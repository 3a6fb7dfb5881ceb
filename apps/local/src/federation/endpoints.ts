import type { DemoPerson } from '../issuer/people.js';
import { known, publicHalf, type PrivateJwk, type PublicJwk } from '../secrets/secrets.js';
import { smtpUrlOf, speaksKafka, urlOf, type FederationFacts, type FederationParticipant } from './facts.js';
import { HUB_AT_NATIONAL, instancesOf, type InstanceName } from './layout.js';

interface KafkaLogin {
  readonly username: string;
  readonly password: string;
}

/** What `endpoints.json` says: where everything is and with what any foreign client can join. */
export interface Endpoints {
  readonly hub: {
    readonly url: string;
    readonly operatorToken: string;
    readonly publicJwk: PublicJwk;
    /** All that share the work; the first is at `url`. */
    readonly instances: readonly { readonly name: InstanceName; readonly url: string }[];
  };
  readonly supervision: {
    readonly url: string;
    readonly operatorToken: string;
    /** By which receivers of its webhooks tell that they are. */
    readonly webhookSecret: string;
  };
  readonly nationalSandbox: {
    readonly url: string;
    readonly controlToken: string;
    readonly clientId: string;
    readonly clientSecret: string;
  };
  /** Bearer tokens of the operators, by participant. */
  readonly regencyNode: { readonly url: string; readonly tokens: Readonly<Record<string, string>> };
  readonly issuer: { readonly url: string };
  /** The page of the mails that were caught, the same as JSON below it at `/mails`, and where mails are handed in. */
  readonly mail: { readonly url: string; readonly smtpUrl: string };
  readonly kafka: {
    readonly brokers: readonly string[];
    readonly tls: boolean;
    readonly mechanism: 'scram-sha-512';
    readonly users: Readonly<Record<string, KafkaLogin>>;
  };
  /** Addresses by database, each with the role that sees only that one. */
  readonly postgres: Readonly<Record<string, string>>;
  /** The server, with a role that may do everything there. */
  readonly databaseServer: { readonly url: string };
  readonly participants: Readonly<Record<string, ParticipantEndpoint>>;
  readonly people: readonly DemoPerson[];
}

export interface ParticipantEndpoint {
  readonly name: string;
  /** The broker gives the national platform's user no rights: it speaks HTTP only. */
  readonly kafka: KafkaLogin & { readonly inTopic: string; readonly outTopic: string };
  /** Signed HTTP: `POST <url>/events` and `GET <url>/deliveries`. */
  readonly gateway: { readonly url: string; readonly secret: string };
  readonly publicJwk: PublicJwk;
  readonly privateJwk: PrivateJwk;
}

export interface TopicNames {
  readonly inTopic: (code: string) => string;
  readonly outTopic: (code: string) => string;
}

export function endpointsOf(facts: FederationFacts, topics: TopicNames): Endpoints {
  const { secrets, participants } = facts;
  const byCode = <T>(those: readonly FederationParticipant[], make: (participant: FederationParticipant) => T) =>
    Object.fromEntries(those.map((participant) => [participant.code, make(participant)]));
  const users = { ...secrets.kafka, [facts.adminUsername]: facts.adminPassword };

  return {
    hub: {
      url: urlOf(facts, 'hub'),
      operatorToken: secrets.hub.operatorToken,
      publicJwk: publicHalf(secrets.hub.identityKey),
      instances: instancesOf('hub', facts.hubs).map((name) => ({ name, url: urlOf(facts, name) })),
    },
    supervision: {
      url: urlOf(facts, 'supervision'),
      operatorToken: secrets.supervision.operatorToken,
      webhookSecret: secrets.supervision.webhookSecret,
    },
    nationalSandbox: {
      url: urlOf(facts, 'national-sandbox'),
      controlToken: secrets.national.controlToken,
      clientId: HUB_AT_NATIONAL,
      clientSecret: secrets.national.clientSecret,
    },
    regencyNode: {
      url: urlOf(facts, 'regency-node'),
      tokens: byCode(participants.filter(speaksKafka), ({ code }) => known(secrets.participants, code).apiToken),
    },
    issuer: { url: urlOf(facts, 'issuer') },
    mail: { url: urlOf(facts, 'mail'), smtpUrl: smtpUrlOf(facts) },
    kafka: {
      brokers: facts.brokers,
      tls: facts.brokerTls,
      mechanism: 'scram-sha-512',
      users: Object.fromEntries(
        Object.entries(users).map(([username, password]) => [username, { username, password }]),
      ),
    },
    postgres: facts.databases,
    databaseServer: { url: facts.databaseServer },
    participants: byCode(participants, (participant) => participantEndpoint(facts, topics, participant)),
    people: facts.people,
  };
}

function participantEndpoint(
  facts: FederationFacts,
  { inTopic, outTopic }: TopicNames,
  { code, name }: FederationParticipant,
): ParticipantEndpoint {
  const { webhookSecret, identityKey } = known(facts.secrets.participants, code);
  const password = known(facts.secrets.kafka, code);
  return {
    name,
    kafka: { username: code, password, inTopic: inTopic(code), outTopic: outTopic(code) },
    gateway: { url: `${urlOf(facts, 'hub')}/v1/participants/${code}`, secret: webhookSecret },
    publicJwk: publicHalf(identityKey),
    privateJwk: identityKey,
  };
}
