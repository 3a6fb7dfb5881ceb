import { Global, Module, type DynamicModule } from '@nestjs/common';
import { HUB_CONFIG, type HubConfig } from './hub.config.js';
import { OPERATOR_TOKEN } from './operator.guard.js';

/** Gives every module the parsed environment. */
@Global()
@Module({})
export class ConfigModule {
  static with(config: HubConfig): DynamicModule {
    return {
      module: ConfigModule,
      providers: [
        { provide: HUB_CONFIG, useValue: config },
        { provide: OPERATOR_TOKEN, useValue: config.operatorToken },
      ],
      exports: [HUB_CONFIG, OPERATOR_TOKEN],
    };
  }
}
