import { setScramUsers } from '#messaging';
import { testKafka } from './test-kafka.js';

/** Makes a user of the shared broker, without any rights, or gives it another password. */
export const createKafkaUser = (username: string, password: string): Promise<void> =>
  setScramUsers({ ...testKafka(), tls: false, clientId: 'spec' }, { [username]: password });
