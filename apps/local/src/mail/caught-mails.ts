/** A mail as its reader would see it. */
export interface CaughtMail {
  /** Counts up from 1. */
  readonly number: number;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** UTC, ISO 8601. */
  readonly caughtAt: string;
}

const most = 200;

/** The mails that were caught last. They are kept in memory only, like the issuer's sessions. */
export class CaughtMails {
  private mails: readonly CaughtMail[] = [];
  private count = 0;

  add(mail: Omit<CaughtMail, 'number'>): void {
    this.count += 1;
    this.mails = [{ ...mail, number: this.count }, ...this.mails].slice(0, most);
  }

  /** The youngest first. */
  all(): readonly CaughtMail[] {
    return this.mails;
  }
}
