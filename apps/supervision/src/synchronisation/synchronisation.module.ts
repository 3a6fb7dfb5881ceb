import { Module, type DynamicModule } from '@nestjs/common';
import type { HubAccess } from '../supervision.config.js';
import { ConflictController } from './conflict.controller.js';
import { HUB_ACCESS, HubClient } from './hub.client.js';
import { ReceiptController } from './receipt.controller.js';
import { SynchronisationController } from './synchronisation.controller.js';

/** Whether the systems have the same, and what a person has to do where they do not: as the hub knows it. */
@Module({})
export class SynchronisationModule {
  static with(access: HubAccess | null): DynamicModule {
    return {
      module: SynchronisationModule,
      global: true,
      controllers: [SynchronisationController, ConflictController, ReceiptController],
      providers: [HubClient, { provide: HUB_ACCESS, useValue: access }],
      exports: [HubClient],
    };
  }
}
