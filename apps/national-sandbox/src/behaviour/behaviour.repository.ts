import type { Behaviour } from './behaviour.js';

export abstract class BehaviourRepository {
  /** Null when nothing was ever said. */
  abstract load(): Promise<Behaviour | null>;
  abstract save(behaviour: Behaviour): Promise<void>;
}
