import { EntitySchema } from 'typeorm';
import type { DeliveryWay, ParticipantKind, PublicKey } from './participant.js';

export interface ParticipantRow {
  code: string;
  name: string;
  kind: ParticipantKind;
  timeZone: string;
  delivery: DeliveryWay;
  /** AES-256-GCM of the secret; see secret-box.adapter. */
  sealedSecret: string | null;
  publicKey: PublicKey | null;
  lastHeartbeatAt: Date | null;
  lastSignedInAt: Date | null;
}

export const ParticipantTable = new EntitySchema<ParticipantRow>({
  name: 'participant',
  columns: {
    code: { type: 'text', primary: true },
    name: { type: 'text' },
    kind: { type: 'text' },
    timeZone: { type: 'text', name: 'time_zone' },
    delivery: { type: 'jsonb' },
    sealedSecret: { type: 'text', name: 'sealed_secret', nullable: true },
    publicKey: { type: 'jsonb', name: 'public_key', nullable: true },
    lastHeartbeatAt: { type: 'timestamptz', name: 'last_heartbeat_at', nullable: true },
    lastSignedInAt: { type: 'timestamptz', name: 'last_signed_in_at', nullable: true },
  },
});
