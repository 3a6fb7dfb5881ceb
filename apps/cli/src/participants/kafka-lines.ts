/** Where and as whom to connect. */
interface Access {
  brokers: readonly string[];
  tls: boolean;
  mechanism: string;
  username: string;
  password: string;
  groupPrefix: string;
}

/** What an operator hands over to a participant, in words. */
export const kafkaLines = ({ brokers, tls, mechanism, username, password, groupPrefix }: Access): readonly string[] => [
  `Kafka at ${brokers.join(', ')} by SASL ${mechanism}${tls ? ' over TLS' : ''}: user ${username}`,
  `Password for Kafka (kept nowhere else, hand it over safely): ${password}`,
  `The names of its consumer groups begin with ${groupPrefix}`,
];
