import { complaintEventType, type ComplaintEvent, type ComplaintEventName } from '#contract';

/** What a row of the history tells. */
interface Remembered {
  readonly complaintId: string;
  readonly source: string;
  readonly eventId: string;
  readonly name: string;
  readonly time: Date;
  readonly data: object;
}

/** A row of the history as the event that it was, as far as a case is folded from it. */
export const historyEvent = ({ complaintId, source, eventId, name, time, data }: Remembered): ComplaintEvent =>
  ({
    specversion: '1.0',
    id: eventId,
    source,
    subject: complaintId,
    type: complaintEventType(name as ComplaintEventName),
    time: time.toISOString(),
    data,
  }) as ComplaintEvent;
