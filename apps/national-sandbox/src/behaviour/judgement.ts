import type { Behaviour, Target } from './behaviour.js';

export type CallKind = 'create' | 'follow-up' | 'status' | 'other-change' | 'read';

const CHANGES_BY_PATH: readonly (readonly [RegExp, CallKind])[] = [
  [/^\/api\/v1\/complaints\/?$/, 'create'],
  [/^\/api\/v1\/complaints\/[^/]+\/follow-ups\/?$/, 'follow-up'],
  [/^\/api\/v1\/complaints\/[^/]+\/status\/?$/, 'status'],
];

export function callKind(method: string, path: string): CallKind {
  if (method === 'GET' || method === 'HEAD') return 'read';
  return CHANGES_BY_PATH.find(([pattern]) => pattern.test(path))?.[1] ?? 'other-change';
}

interface Limited {
  readonly times: number | null;
  readonly on: Target;
}

const concerns = ({ on, times }: Limited, kind: CallKind): boolean => times !== 0 && (on === 'all' || on === kind);

/** Null once it has been used up, so that what the control API shows is what is still to come. */
function usedOnce<Misbehaviour extends Limited>(misbehaviour: Misbehaviour): Misbehaviour | null {
  if (misbehaviour.times === null) return misbehaviour;
  return misbehaviour.times > 1 ? { ...misbehaviour, times: misbehaviour.times - 1 } : null;
}

export interface RefusalVerdict {
  readonly behaviour: Behaviour;
  /** The HTTP status to refuse with; null lets the call through. */
  readonly status: number | null;
}

/** Whether to refuse a call, and the behaviour that is left afterwards. */
export function judgeRefusal(behaviour: Behaviour, kind: CallKind): RefusalVerdict {
  const { refuse } = behaviour;
  if (refuse === null || !concerns(refuse, kind)) return { behaviour, status: null };
  return { behaviour: { ...behaviour, refuse: usedOnce(refuse) }, status: refuse.status };
}

export interface DelayVerdict {
  readonly behaviour: Behaviour;
  /** How long to keep the answer to a call that was taken. */
  readonly seconds: number;
}

/** How long to keep back the answer to a change that was taken, and the behaviour that is left afterwards. */
export function judgeDelay(behaviour: Behaviour, kind: CallKind): DelayVerdict {
  const { slowAccept } = behaviour;
  if (slowAccept === null || kind === 'read' || !concerns(slowAccept, kind)) return { behaviour, seconds: 0 };
  return { behaviour: { ...behaviour, slowAccept: usedOnce(slowAccept) }, seconds: slowAccept.seconds };
}

export interface RateVerdict {
  /** Instants, in milliseconds, of the calls admitted within the last second. */
  readonly admitted: readonly number[];
  /** Null admits the call. */
  readonly retryAfterSeconds: number | null;
}

const WINDOW_MILLISECONDS = 1_000;

/** Admits so many calls within any one second. */
export function judgeRate(admitted: readonly number[], perSecond: number, now: number): RateVerdict {
  const recent = admitted.filter((at) => now - at < WINDOW_MILLISECONDS);
  return recent.length < perSecond
    ? { admitted: [...recent, now], retryAfterSeconds: null }
    : { admitted: recent, retryAfterSeconds: 1 };
}
