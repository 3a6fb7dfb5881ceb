import { EntitySchema } from 'typeorm';

/** A delivered event that was applied. Its key is what makes a second delivery harmless. */
export interface InboxRow {
  readonly regencyCode: string;
  readonly source: string;
  readonly eventId: string;
}

export const InboxTable = new EntitySchema<InboxRow>({
  name: 'inbox',
  columns: {
    regencyCode: { name: 'regency_code', type: 'text', primary: true, primaryKeyConstraintName: 'inbox_key' },
    source: { type: 'text', primary: true, primaryKeyConstraintName: 'inbox_key' },
    eventId: { name: 'event_id', type: 'text', primary: true, primaryKeyConstraintName: 'inbox_key' },
  },
});
