import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { ParticipantEventData } from '#contract';
import type { Clock } from '#kernel';
import { CLOCK } from '../clock.provider.js';
import type { Regency } from '../regency/regency.js';
import { RegencyStore } from '../store/regency-store.repository.js';
import { participantEvent } from './outgoing-event.mapper.js';

/** Tells that an officer signed in, which the province counts as activity (keaktifan). No name travels. */
@Injectable()
export class SignInHandler {
  constructor(
    private readonly store: RegencyStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async signedIn(regency: Regency, role: ParticipantEventData['signed-in']['role']): Promise<void> {
    const event = participantEvent(
      { id: randomUUID(), source: regency.code, time: this.clock() },
      { name: 'signed-in', data: { role } },
    );
    await this.store.inTransaction(regency.code, (transaction) => transaction.send(event));
  }
}
