import { EntitySchema } from 'typeorm';
import type { Complaint, Rating } from './complaint.js';

/** JSON has no instants. */
const ratingOf = (stored: (Omit<Rating, 'at'> & { readonly at: string }) | null): Rating | null =>
  stored && { ...stored, at: new Date(stored.at) };

export const ComplaintTable = new EntitySchema<Complaint>({
  name: 'complaint',
  columns: {
    trackingId: { name: 'tracking_id', type: 'text', primary: true, primaryKeyConstraintName: 'complaint_key' },
    // Not unique on purpose: the platform takes a complaint as often as it is sent.
    agencyReference: { name: 'agency_reference', type: 'text', nullable: true },
    title: { type: 'text' },
    body: { type: 'text' },
    classification: { type: 'text', nullable: true },
    category: { type: 'text', nullable: true },
    channel: { type: 'text' },
    anonymous: { type: 'boolean' },
    secret: { type: 'boolean' },
    agency: { type: 'jsonb' },
    handlers: { type: 'jsonb' },
    status: { type: 'text' },
    statusReason: { name: 'status_reason', type: 'text', nullable: true },
    closedBy: { name: 'closed_by', type: 'text', nullable: true },
    rating: { type: 'jsonb', nullable: true, transformer: { to: (rating: Rating | null) => rating, from: ratingOf } },
    reporter: { type: 'jsonb', nullable: true },
    filedAt: { name: 'filed_at', type: 'timestamptz' },
    receivedAt: { name: 'received_at', type: 'timestamptz' },
  },
  indices: [
    { name: 'complaint_by_agency_reference', columns: ['agencyReference'] },
    { name: 'complaint_by_status', columns: ['status', 'receivedAt'] },
  ],
});
