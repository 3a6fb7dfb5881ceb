import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Repetition } from '#kernel';
import { MakeReports } from './make-reports.handler.js';
import { PlanReports } from './plan-reports.handler.js';

/** Milliseconds between two looks for reports that are due or were ordered. */
const lookEvery = 1_000;

/** Makes reports that are due or were ordered, on whichever instance. */
@Injectable()
export class ReportJob implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(ReportJob.name);
  private readonly looking: Repetition;

  constructor(planning: PlanReports, making: MakeReports) {
    this.looking = new Repetition({
      every: lookEvery,
      work: async (signal) => {
        await planning.handle(new Date());
        await making.handle(signal);
      },
      failed: (error) => {
        this.logger.error({ msg: 'Reports cannot be made yet', err: error });
      },
    });
  }

  onApplicationBootstrap(): void {
    this.looking.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.looking.stop();
  }
}
