import { readEnvironment, variable } from '#config';

/** The environment of the local mail catcher. */
export interface MailCatcherConfig {
  /** Of the page that shows what was caught. */
  readonly port: number;
  /** Where mails are handed in. */
  readonly smtpPort: number;
  /** Address on which both listen: this machine's own unless it runs in a container. */
  readonly host: string;
}

/** @throws ConfigurationError naming each variable that is missing or wrong */
export const readMailCatcherConfig = (source?: NodeJS.ProcessEnv): MailCatcherConfig =>
  readEnvironment(
    {
      port: variable.port('PORT', { default: 3_600 }),
      smtpPort: variable.port('SMTP_PORT', { default: 3_625 }),
      host: variable.string('HOST', { default: '127.0.0.1' }),
    },
    source,
  );
