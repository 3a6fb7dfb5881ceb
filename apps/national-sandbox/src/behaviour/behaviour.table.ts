import { EntitySchema } from 'typeorm';
import type { Behaviour } from './behaviour.js';

export interface BehaviourRow {
  /** There is one. */
  id: number;
  settings: Behaviour;
}

export const BehaviourTable = new EntitySchema<BehaviourRow>({
  name: 'behaviour',
  columns: {
    id: { type: 'smallint', primary: true, primaryKeyConstraintName: 'behaviour_key' },
    settings: { type: 'jsonb' },
  },
});
