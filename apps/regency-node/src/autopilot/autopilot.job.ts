import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Clock } from '#kernel';
import { CLOCK } from '../clock.provider.js';
import { AUTOPILOT, SimulatedPeople } from './simulated-people.handler.js';
import type { AutopilotSettings } from './settings.js';

/** Gives a local federation life at a pace that can be changed while it runs. */
@Injectable()
export class Autopilot implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(Autopilot.name);
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> = Promise.resolve();
  private pace = 0;

  constructor(
    private readonly people: SimulatedPeople,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AUTOPILOT) private readonly settings: AutopilotSettings,
  ) {}

  get perMinute(): number {
    return this.pace;
  }

  onApplicationBootstrap(): void {
    this.setPace(this.settings.perMinute);
  }

  async onModuleDestroy(): Promise<void> {
    this.setPace(0);
    await this.round;
  }

  setPace(perMinute: number): void {
    this.pace = perMinute;
    this.scheduleRound();
  }

  private scheduleRound(): void {
    clearTimeout(this.timer);
    if (this.pace === 0) return;
    const interval = 60_000 / this.pace;
    this.timer = setTimeout(() => {
      this.round = this.playRound(interval).finally(() => {
        this.scheduleRound();
      });
    }, interval);
  }

  private async playRound(interval: number): Promise<void> {
    try {
      await this.people.file();
      await this.people.work(this.clock(), interval);
    } catch (error) {
      this.logger.warn(error, 'A round of the autopilot failed.');
    }
  }
}
