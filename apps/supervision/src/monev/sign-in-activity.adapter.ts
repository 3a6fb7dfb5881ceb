import { Injectable } from '@nestjs/common';

/** Who signed in within the month before a day. The hub hears of it, the ledger does not. */
export abstract class SignInActivity {
  /** @returns by participant whether anybody did; a participant of whom nobody knows is missing */
  abstract within(asOf: string): Promise<ReadonlyMap<string, boolean>>;
}

/** Nobody tells: keaktifan is not known of anybody, which is not the same as that nobody is active. */
@Injectable()
export class UnknownSignInActivity extends SignInActivity {
  within(): Promise<ReadonlyMap<string, boolean>> {
    return Promise.resolve(new Map());
  }
}
