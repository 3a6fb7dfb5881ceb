import type { Logger } from '@nestjs/common';
import { Repetition } from '#kernel';
import { HubAway, HubNotConnected } from './hub.errors.js';

/**
 * Work that asks the hub again and again. That there is no hub to ask is not logged: the pages tell whoever looks.
 * @param every milliseconds between two times
 */
export const askingHub = (
  every: number,
  work: () => Promise<void>,
  { logger, message }: { readonly logger: Logger; readonly message: string },
): Repetition =>
  new Repetition({
    every,
    work,
    failed: (error) => {
      if (error instanceof HubAway || error instanceof HubNotConnected) return;
      logger.error({ msg: message, err: error });
    },
  });
