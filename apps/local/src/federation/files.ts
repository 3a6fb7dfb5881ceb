import { known, publicHalf } from '../secrets/secrets.js';
import type { FederationFacts } from './facts.js';

type Known = Pick<FederationFacts, 'instances' | 'secrets'>;

/** PARTICIPANTS_FILE of the hub: what each participant holds itself, the hub knows by its public half. */
export const participantsFile = ({ instances, secrets }: Known) =>
  instances.map(({ code }) => {
    const { webhookSecret, identityKey } = known(secrets.participants, code);
    return { code, secret: webhookSecret, publicJwk: publicHalf(identityKey), delivery: { kind: 'kafka' } };
  });

/** REGENCIES_FILE of the regency node, which speaks for the regencies and for the province as an instance. */
export const regenciesFile = ({ instances, secrets }: Known) =>
  instances.map(({ code, name }) => {
    const { identityKey, apiToken } = known(secrets.participants, code);
    const kafkaPassword = known(secrets.kafka, code);
    return { code, name, kafkaUsername: code, kafkaPassword, privateJwk: identityKey, apiToken };
  });
