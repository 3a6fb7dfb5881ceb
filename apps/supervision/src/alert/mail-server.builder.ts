import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface CaughtMail {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
}

/** A mail server for specs: what it takes it keeps. */
export class MailServer {
  readonly mails: CaughtMail[] = [];
  /** Recipients that it does not take. */
  readonly refused = new Set<string>();
  private server: SMTPServer | null = null;
  private port = 0;

  static async start(): Promise<MailServer> {
    const server = new MailServer();
    await server.open();
    return server;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** Listens, at the same port as before. */
  async open(): Promise<void> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onRcptTo: ({ address }, _session, answer) => {
        if (!this.refused.has(address)) {
          answer();
          return;
        }
        answer(Object.assign(new Error('No such mailbox'), { responseCode: 550 }));
      },
      onData: (stream, session, answer) => {
        simpleParser(stream).then(
          ({ subject = '', text = '', html, messageId = '', from }) => {
            const to = session.envelope.rcptTo.map(({ address }) => address).join(', ');
            this.mails.push({
              ...{ from: from?.text ?? '', to, subject, text },
              ...{ html: html === false || html === undefined ? '' : html, messageId },
            });
            answer();
          },
          (error: unknown) => answer(error as Error),
        );
      },
    });
    const listening = server.listen(this.port, '127.0.0.1');
    await once(listening, 'listening');
    this.port = (listening.address() as AddressInfo).port;
    this.server = server;
  }

  async close(): Promise<void> {
    const { server } = this;
    this.server = null;
    if (server === null) return;
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }
}
