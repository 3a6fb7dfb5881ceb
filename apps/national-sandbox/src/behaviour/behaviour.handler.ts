import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { Clock } from '#kernel';
import { CLOCK } from '../clock.provider.js';
import { GOOD_BEHAVIOUR } from './behaviour.js';
import type { Behaviour } from './behaviour.js';
import { BehaviourRepository } from './behaviour.repository.js';
import { judgeDelay, judgeRate, judgeRefusal } from './judgement.js';
import type { CallKind } from './judgement.js';

export type Admission =
  | { readonly admitted: true }
  | { readonly admitted: false; readonly status: number; readonly retryAfterSeconds: number | null };

/** Holds how the sandbox behaves: in memory, because every call asks, and in the database, to survive a restart. */
@Injectable()
export class BehaviourHandler implements OnModuleInit {
  private behaviour = GOOD_BEHAVIOUR;
  private recentCalls: readonly number[] = [];
  private saved: Promise<void> = Promise.resolve();

  constructor(
    private readonly repository: BehaviourRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    // Settings of an older release may lack a part.
    this.behaviour = { ...GOOD_BEHAVIOUR, ...(await this.repository.load()) };
  }

  get current(): Behaviour {
    return this.behaviour;
  }

  async replace(behaviour: Behaviour): Promise<Behaviour> {
    await this.keep(behaviour);
    return behaviour;
  }

  /** Whether a call may come in at all. */
  async admit(kind: CallKind): Promise<Admission> {
    const { rateLimit } = this.behaviour;
    if (rateLimit !== null) {
      const rate = judgeRate(this.recentCalls, rateLimit.perSecond, this.clock().getTime());
      this.recentCalls = rate.admitted;
      if (rate.retryAfterSeconds !== null) {
        return { admitted: false, status: 429, retryAfterSeconds: rate.retryAfterSeconds };
      }
    }
    const { behaviour, status } = judgeRefusal(this.behaviour, kind);
    await this.keep(behaviour);
    return status === null ? { admitted: true } : { admitted: false, status, retryAfterSeconds: null };
  }

  /** For how many seconds to keep back the answer to a change that was taken. */
  async delay(kind: CallKind): Promise<number> {
    const { behaviour, seconds } = judgeDelay(this.behaviour, kind);
    await this.keep(behaviour);
    return seconds;
  }

  /** Counts at once, so that two calls never share one refusal; writes one after the other, so that the last wins. */
  private async keep(behaviour: Behaviour): Promise<void> {
    if (behaviour === this.behaviour) return;
    this.behaviour = behaviour;
    this.saved = this.saved.catch(() => undefined).then(() => this.repository.save(behaviour));
    await this.saved;
  }
}
