import type { Page } from 'playwright-core';
import type { Role, Stage } from './stage.adapter.js';

/** A page in a state in which people meet it. */
export interface Shown {
  readonly name: string;
  /** Who looks at it; null for somebody who has not signed in. */
  readonly as: Role | null;
  readonly visit: (page: Page, stage: Stage) => Promise<unknown>;
}
