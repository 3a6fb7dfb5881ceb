import {
  Module,
  type DynamicModule,
  type MiddlewareConsumer,
  type NestModule,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { IdentityProviderConfig } from '../supervision.config.js';
import { IdentityProvider } from './identity-provider.client.js';
import { MeController } from './me.controller.js';
import { SessionGate } from './session-gate.middleware.js';
import { Sessions, type SessionOptions } from './session.middleware.js';
import { SignInController } from './sign-in.controller.js';

interface SignInOptions {
  readonly identityProvider: IdentityProviderConfig;
  /** Address at which browsers reach this app. */
  readonly publicUrl: string;
  readonly sessions: SessionOptions;
}

@Module({})
export class SignInModule implements NestModule, OnApplicationShutdown {
  constructor(private readonly sessions: Sessions) {}

  static with({ identityProvider, publicUrl, sessions }: SignInOptions): DynamicModule {
    return {
      module: SignInModule,
      controllers: [SignInController, MeController],
      providers: [
        { provide: IdentityProvider, useFactory: () => new IdentityProvider(identityProvider, publicUrl) },
        { provide: Sessions, useFactory: () => new Sessions(sessions) },
      ],
    };
  }

  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(this.sessions.handler, SessionGate).forRoutes('{*path}');
  }

  async onApplicationShutdown(): Promise<void> {
    await this.sessions.close();
  }
}
