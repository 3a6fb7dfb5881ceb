import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { ProgressWatch } from '#messaging';

/** Watches for as long as the hub runs. */
@Injectable()
export class LivenessJob implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(private readonly watch: ProgressWatch) {}

  onApplicationBootstrap(): void {
    this.watch.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.watch.stop();
  }
}
