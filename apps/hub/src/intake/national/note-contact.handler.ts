import { Injectable } from '@nestjs/common';
import { OutageRepository } from './outage.repository.js';

/** Notes when the national platform stops answering and when it answers again. Only a change is written down. */
@Injectable()
export class NoteContact {
  private answered: { readonly at: Date; readonly ok: boolean } | null = null;

  constructor(private readonly outages: OutageRepository) {}

  async answersAt(now: Date): Promise<void> {
    const before = this.answered;
    if (before?.ok !== true) await this.outages.end(now);
    this.answered = { at: now, ok: true };
  }

  /** The outage counts from the last answer, since nobody knows when behind it the platform went away. */
  async failsAt(now: Date): Promise<void> {
    const before = this.answered;
    if (before?.ok === false) return;
    await this.outages.begin(before?.at ?? now);
    this.answered = { at: now, ok: false };
  }
}
