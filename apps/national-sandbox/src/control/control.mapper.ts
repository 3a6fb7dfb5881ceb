import { GOOD_BEHAVIOUR } from '../behaviour/behaviour.js';
import type { Behaviour, Target } from '../behaviour/behaviour.js';
import type { BehaviourRequest } from './control.request.js';

/** What was left out is at its default; for the verification of citizens' complaints, null is not the default. */
export const toBehaviour = (request: BehaviourRequest): Behaviour => ({
  refuse: request.refuse ? { ...limited(request.refuse), status: request.refuse.status } : null,
  rateLimit: request.rateLimit ? { perSecond: request.rateLimit.perSecond } : null,
  slowAccept: request.slowAccept ? { ...limited(request.slowAccept), seconds: request.slowAccept.seconds } : null,
  duplicateWebhooks: request.duplicateWebhooks ?? GOOD_BEHAVIOUR.duplicateWebhooks,
  duplicateChanges: request.duplicateChanges ?? GOOD_BEHAVIOUR.duplicateChanges,
  outOfOrderWebhooks: request.outOfOrderWebhooks ?? GOOD_BEHAVIOUR.outOfOrderWebhooks,
  outOfOrderChanges: request.outOfOrderChanges ?? GOOD_BEHAVIOUR.outOfOrderChanges,
  maintenance: request.maintenance ?? GOOD_BEHAVIOUR.maintenance,
  stampZone: request.stampZone ?? GOOD_BEHAVIOUR.stampZone,
  stampWithoutZone: request.stampWithoutZone ?? GOOD_BEHAVIOUR.stampWithoutZone,
  autoVerification:
    request.autoVerification === undefined
      ? GOOD_BEHAVIOUR.autoVerification
      : request.autoVerification && { afterSeconds: request.autoVerification.afterSeconds },
});

interface LimitedRequest {
  readonly times?: number | null;
  readonly on?: Target | null;
}

const limited = ({ times, on }: LimitedRequest) => ({ times: times ?? null, on: on ?? 'all' });
