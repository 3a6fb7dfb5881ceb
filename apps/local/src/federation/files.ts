import { known, publicHalf } from '../secrets/secrets.js';
import { speaksKafka, type FederationFacts } from './facts.js';

type Known = Pick<FederationFacts, 'participants' | 'secrets'>;

/** PARTICIPANTS_FILE of the hub: what each participant holds itself, the hub knows by its public half. */
export const participantsFile = ({ participants, secrets }: Known) =>
  participants.map(({ code, kind }) => {
    const { webhookSecret, identityKey } = known(secrets.participants, code);
    const account = { code, secret: webhookSecret };
    if (!speaksKafka({ kind })) return account;
    return { ...account, publicJwk: publicHalf(identityKey), delivery: { kind: 'kafka' } };
  });

/** REGENCIES_FILE of the regency node, which speaks for the regencies and for the province as an instance. */
export const regenciesFile = ({ participants, secrets }: Known) =>
  participants.filter(speaksKafka).map(({ code, name }) => {
    const { identityKey, apiToken } = known(secrets.participants, code);
    const kafkaPassword = known(secrets.kafka, code);
    return { code, name, kafkaUsername: code, kafkaPassword, privateJwk: identityKey, apiToken };
  });
