import { CodedError } from '#kernel';
import type { PublishedEntry } from './published-entry.js';

/** The hub must not publish another truth for what it published already. */
export class ReplayDiffers extends CodedError {
  constructor({ complaintId, version, source, eventId }: PublishedEntry) {
    super(
      'REPLAY_DIFFERS',
      `Version ${version} of ${complaintId} was published from event ${eventId} of ${source}, and cannot be recorded ` +
        'alike: the event is no longer on its topic, or the database holds what was never published. ' +
        'Restore a younger backup.',
    );
  }
}
