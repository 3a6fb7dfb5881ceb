import { Injectable } from '@nestjs/common';
import type { ParticipantEvent } from '#contract';
import { ParticipantRepository, type SignsOfLife } from './participant.repository.js';

const later = (a: Date | null, b: Date): Date => (a !== null && a > b ? a : b);

/** Keeps the youngest heartbeat and sign-in of each participant; which of many came first does not matter. */
@Injectable()
export class NoteSignsOfLife {
  constructor(private readonly participants: ParticipantRepository) {}

  async handle(events: readonly ParticipantEvent[]): Promise<void> {
    const signs = new Map<string, SignsOfLife>();
    for (const { source, type, time } of events) {
      const sign = signs.get(source) ?? { code: source, heartbeatAt: null, signedInAt: null };
      const at = new Date(time);
      if (type === 'id.lapor.participant.signed-in.v1') sign.signedInAt = later(sign.signedInAt, at);
      // Who answers is as alive as who beats.
      else sign.heartbeatAt = later(sign.heartbeatAt, at);
      signs.set(source, sign);
    }
    await this.participants.noteSignsOfLife([...signs.values()]);
  }
}
