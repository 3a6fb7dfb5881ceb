import { createTransport } from 'nodemailer';
import type { FailureKind } from './attempt.js';
import { NotDelivered } from './alert.errors.js';
import type { MailConfig } from './alerts.js';
import { mailOf, type MailFrame } from './notice-message.js';
import { NoticePost, type NoticeMessage } from './notice-post.js';

/** Milliseconds that each part of a conversation with the server may take. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 10_000, dnsTimeout: 10_000 };

/** Mails by SMTP, one to each address: nobody learns who else is told. */
export class SmtpPost extends NoticePost {
  private readonly transport;

  constructor(
    private readonly config: MailConfig | null,
    private readonly frame: MailFrame,
  ) {
    super();
    this.transport = config === null ? null : createTransport({ url: config.url, ...patience });
  }

  get isSetUp(): boolean {
    return this.transport !== null;
  }

  async post({ id, address, warnings }: NoticeMessage): Promise<void> {
    if (this.transport === null || this.config === null) throw new NotDelivered('away', 'Mail is not set up.');
    const { from } = this.config;
    try {
      await this.transport.sendMail({
        from,
        to: address,
        // A server that took it but could not say so sees by this that it is the same.
        messageId: `<${id}@${domainOf(from)}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
        ...mailOf(warnings, this.frame),
      });
    } catch (error) {
      throw notDelivered(error);
    }
  }
}

const domainOf = (from: string): string => /@([^\s>]+)>?\s*$/.exec(from)?.[1] ?? 'localhost';

/** Only what the server says for good of this mail is the mail's fault; that it does not know us is not. */
function notDelivered(error: unknown): NotDelivered {
  const { code, responseCode } = error as { readonly code?: string; readonly responseCode?: number };
  const isRefused = responseCode !== undefined && responseCode >= 500 && code !== 'EAUTH';
  const kind: FailureKind = isRefused ? 'refused' : 'away';
  const reason = error instanceof Error ? error.message : String(error);
  return new NotDelivered(kind, reason.slice(0, 500), { cause: error });
}
