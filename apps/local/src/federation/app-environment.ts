import { known, publicHalf } from '../secrets/secrets.js';
import { LOOPBACK, smtpUrlOf, urlOf, type FederationFacts } from './facts.js';
import { HUB_AT_NATIONAL, SUPERVISION_CLIENT, type AppName, type HubName, type InstanceName } from './layout.js';

type Variables = Readonly<Record<string, string>>;

/** The environment of each app, and of each further instance of the hub: its own secrets and addresses, and nobody else's. */
export function appEnvironments(facts: FederationFacts): Readonly<Record<InstanceName, Variables>> {
  const { databases, secrets, people } = facts;
  const url = (app: AppName): string => urlOf(facts, app);
  // The issuer asks for no password, and secrets here are for one person: nobody else's machine is let in.
  const place = (instance: InstanceName): Variables => ({ HOST: LOOPBACK, PORT: String(facts.ports[instance]) });
  const brokers: Variables = { KAFKA_BROKERS: facts.brokers.join(','), KAFKA_TLS: String(facts.brokerTls) };
  const province: Variables = facts.provinceFile === undefined ? {} : { PROVINCE_FILE: facts.provinceFile };
  const kafkaUser = (user: string): Variables => ({
    ...brokers,
    KAFKA_USERNAME: user,
    KAFKA_PASSWORD: known(secrets.kafka, user),
  });

  const hub = (instance: HubName): Variables => ({
    ...place(instance),
    ...kafkaUser('hub'),
    ...province,
    INSTANCE_ID: instance,
    DATABASE_URL: databases.hub,
    HUB_SECRET_KEY: secrets.hub.secretKey,
    HUB_IDENTITY_KEY: JSON.stringify(secrets.hub.identityKey),
    HUB_RECEIPT_KEY: JSON.stringify(secrets.hub.receiptKey),
    HUB_OPERATOR_TOKEN: secrets.hub.operatorToken,
    PARTICIPANTS_FILE: facts.participantsFile,
    NATIONAL_URL: url('national-sandbox'),
    NATIONAL_CLIENT_ID: HUB_AT_NATIONAL,
    NATIONAL_CLIENT_SECRET: secrets.national.clientSecret,
    NATIONAL_WEBHOOK_SECRET: secrets.national.webhookSecret,
  });

  return {
    hub: hub('hub'),
    'hub-2': hub('hub-2'),
    'hub-3': hub('hub-3'),
    'hub-4': hub('hub-4'),
    supervision: {
      ...place('supervision'),
      ...kafkaUser('supervision'),
      ...province,
      DATABASE_URL: databases.supervision,
      OIDC_ISSUER: url('issuer'),
      OIDC_CLIENT_ID: SUPERVISION_CLIENT,
      OIDC_CLIENT_SECRET: secrets.supervision.clientSecret,
      PUBLIC_URL: url('supervision'),
      SESSION_SECRET: secrets.supervision.sessionSecret,
      SUPERVISION_OPERATOR_TOKEN: secrets.supervision.operatorToken,
      SUPERVISION_EVIDENCE_KEY: JSON.stringify(secrets.supervision.evidenceKey),
      HUB_URL: url('hub'),
      HUB_OPERATOR_TOKEN: secrets.hub.operatorToken,
      SMTP_URL: smtpUrlOf(facts),
      MAIL_FROM: 'LAPOR! Supervisi <peringatan@lapor.localhost>',
      // Who tries a rule here wants to see soon what it finds.
      ALERT_SECONDS: '15',
      ALERT_WEBHOOK_SECRET: secrets.supervision.webhookSecret,
      // Whoever tries webhooks here has their receiver on this machine.
      ALERT_PRIVATE_DESTINATIONS: 'true',
    },
    'national-sandbox': {
      ...place('national-sandbox'),
      ...province,
      PUBLIC_URL: url('national-sandbox'),
      DATABASE_URL: databases.national_sandbox,
      AGENCY_CLIENT_ID: HUB_AT_NATIONAL,
      AGENCY_CLIENT_SECRET: secrets.national.clientSecret,
      WEBHOOK_SECRET: secrets.national.webhookSecret,
      WEBHOOK_URL: `${url('hub')}/v1/national/webhook`,
      CONTROL_TOKEN: secrets.national.controlToken,
    },
    'regency-node': {
      ...place('regency-node'),
      ...brokers,
      ...province,
      DATABASE_URL: databases.regency_node,
      REGENCIES_FILE: facts.regenciesFile,
      HUB_PUBLIC_JWK: JSON.stringify(publicHalf(secrets.hub.identityKey)),
    },
    issuer: {
      ...place('issuer'),
      PUBLIC_URL: url('issuer'),
      CLIENT_ID: SUPERVISION_CLIENT,
      CLIENT_SECRET: secrets.supervision.clientSecret,
      REDIRECT_URIS: `${url('supervision')}/auth/callback`,
      POST_LOGOUT_REDIRECT_URIS: `${url('supervision')}/auth/signed-out,${url('supervision')}/`,
      SIGNING_KEY: JSON.stringify(secrets.issuer.signingKey),
      COOKIE_KEY: secrets.issuer.cookieKey,
      PEOPLE: JSON.stringify(people),
    },
    mail: { ...place('mail'), SMTP_PORT: String(facts.ports.smtp) },
  };
}

/** What a person may turn on or off from outside; handed on to the app as it is when it is set. */
export const tuning: Readonly<Record<AppName, readonly string[]>> = {
  hub: [
    'LOG_LEVEL',
    'NATIONAL_POLL_SECONDS',
    'NATIONAL_REQUESTS_PER_SECOND',
    'NATIONAL_STAMP_OFFSET',
    'RECONCILE_AT',
    'RESEND_AFTER_SECONDS',
    'STALL_SECONDS',
    'TAKEOVER_SECONDS',
  ],
  supervision: ['LOG_LEVEL'],
  'national-sandbox': ['LOG_LEVEL'],
  'regency-node': ['LOG_LEVEL', 'AUTOPILOT', 'AUTOPILOT_SEED', 'HEARTBEAT_SECONDS', 'STALL_SECONDS'],
  issuer: [],
  mail: [],
};
