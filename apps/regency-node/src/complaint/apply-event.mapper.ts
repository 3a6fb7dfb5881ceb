import { filedAt, isNamed, trackingIdOf, whatHolds, type ComplaintEvent, type ComplaintEventData } from '#contract';
import type { Complaint } from './complaint.js';
import { statusAfter, type StatusEvent } from './status.js';
import { allDone, leadOf, openAgain, ownDone, passedOn } from './task.js';

/** Whether an event can be the first that we hear of a complaint. */
export const startsComplaint = (event: ComplaintEvent): boolean =>
  isNamed(event, 'filed') || isNamed(event, 'recorded');

/** An event that says something of a complaint itself: anything but a ruling. */
type Statement = Exclude<ComplaintEvent, ComplaintEvent<'ruled'>>;

/**
 * The complaint after an event, be it our own or a delivered one. One function serves both: that is what makes our
 * case file agree with everybody else's. Of a ruling it applies the claim that won; that nothing
 * else is left of a claim is for `foldHistory` to see to.
 */
export function applyEvent(regencyCode: string, known: Complaint | null, event: ComplaintEvent): Complaint {
  const before = known ?? blankComplaint(regencyCode, event);
  const statement = whatHolds(event);
  const ruled = isNamed(event, 'ruled');
  if (statement === null || isNamed(statement, 'ruled')) return { ...before, changedAt: new Date(event.time) };
  const fromExport = isNamed(statement, 'recorded');
  if (fromExport && before.origin === 'event' && !ruled) return before;
  const changed = { ...before, ...factsOf(before, ruled ? spokenFor(before, statement) : statement) };
  return {
    ...changed,
    origin: fromExport && !ruled ? 'export' : 'event',
    handler: leadOf(changed.tasks) ?? changed.filedBy,
    status: statusAfter(statementName(statement), changed.status, {
      answered: changed.answers.length > 0,
      openTasks: changed.tasks.some(({ task }) => task === 'open'),
      ruled,
    }),
    changedAt: new Date(event.time),
  };
}

const statementName = ({ type }: Statement): StatusEvent =>
  type.slice('id.lapor.complaint.'.length, -'.v1'.length) as StatusEvent;

/** Closing or passing on is about a task. Who holds none speaks, once a ruling says so, in the place of the handler. */
function spokenFor({ handler, tasks }: Complaint, statement: Statement): Statement {
  const aboutTask = isNamed(statement, 'completed') || isNamed(statement, 'transferred');
  const holdsTask = tasks.some(({ participant }) => participant === statement.source);
  return aboutTask && !holdsTask ? { ...statement, source: handler } : statement;
}

/** What the event says, field by field. The status follows from the table in `status.ts`. */
function factsOf(before: Complaint, event: Statement): Partial<Complaint> {
  switch (event.type) {
    case 'id.lapor.complaint.filed.v1':
      return {
        ...reportOf(event.data),
        filedAt: new Date(event.time),
        ...(before.origin === 'export' ? restarted : {}),
      };
    case 'id.lapor.complaint.recorded.v1':
      return {
        ...reportOf(event.data),
        status: event.data.status,
        trackingId: event.data.trackingId,
        rating: event.data.rating ?? before.rating,
        tasks: exportedTasks(event.data) ?? before.tasks,
      };
    case 'id.lapor.complaint.registered.v1':
      return { trackingId: event.data.trackingId };
    case 'id.lapor.complaint.verified.v1':
      return { ...classificationOf(event.data), verifiedBy: event.source };
    case 'id.lapor.complaint.recategorised.v1':
      return classificationOf(event.data);
    case 'id.lapor.complaint.disposed.v1':
      return { tasks: event.data.to.map((assignment) => ({ ...assignment, task: 'open' })) };
    case 'id.lapor.complaint.transferred.v1':
      return { tasks: passedOn(before.tasks, event.source, event.data.to), transfers: before.transfers + 1 };
    case 'id.lapor.complaint.followedup.v1':
      return { answers: [...before.answers, { by: event.source, text: event.data.text }] };
    case 'id.lapor.complaint.replied.v1':
      return { replies: [...before.replies, event.data.text] };
    case 'id.lapor.complaint.completed.v1': {
      const { by, waives = [] } = event.data;
      return {
        closedBy: by,
        tasks: by === 'admin' ? ownDone(before.tasks, event.source, waives) : allDone(before.tasks),
      };
    }
    case 'id.lapor.complaint.reopened.v1':
      return { closedBy: null, tasks: openAgain(before.tasks) };
    case 'id.lapor.complaint.rated.v1':
      return { rating: event.data.score };
    case 'id.lapor.complaint.linked.v1':
      return { duplicateOf: event.data.duplicateOf };
    case 'id.lapor.complaint.attached.v1':
      return { attachments: [...before.attachments, ...event.data.attachments] };
    case 'id.lapor.complaint.postponed.v1':
    case 'id.lapor.complaint.resumed.v1':
    case 'id.lapor.complaint.archived.v1':
    case 'id.lapor.complaint.withdrawn.v1':
      return {};
  }
}

const reportOf = (report: ComplaintEventData['filed'] | ComplaintEventData['recorded']): Partial<Complaint> => ({
  title: report.title,
  body: report.body,
  channel: report.channel,
  anonymous: report.anonymous,
  secret: report.secret,
  place: report.place ?? null,
  attachments: report.attachments ?? [],
  ...classificationOf(report),
});

/** What an event leaves out stays as it was. */
const classificationOf = ({
  classification,
  category,
}: Pick<ComplaintEventData['verified'], 'classification' | 'category'>): Partial<Complaint> => ({
  ...(classification && { classification }),
  ...(category && { category }),
});

/** The report's own events tell its course from the start, whatever an export said of its state. */
const restarted: Partial<Complaint> = { status: 'belum-terverifikasi', tasks: [] };

/** Undefined when the export does not say who handles it. */
const exportedTasks = ({ handler, office }: ComplaintEventData['recorded']): Complaint['tasks'] | undefined =>
  handler === undefined ? undefined : [{ participant: handler, ...(office && { office }), lead: true, task: 'open' }];

/** A complaint of which nothing was said yet. */
const blankComplaint = (regencyCode: string, event: ComplaintEvent): Complaint => ({
  regencyCode,
  id: event.subject,
  status: 'belum-terverifikasi',
  origin: 'export',
  filedBy: filedAt(event.subject),
  filedAt: new Date(event.time),
  trackingId: trackingIdOf(event.subject),
  handler: filedAt(event.subject),
  title: '',
  body: '',
  classification: null,
  category: null,
  channel: 'other',
  anonymous: false,
  secret: false,
  place: null,
  attachments: [],
  verifiedBy: null,
  tasks: [],
  answers: [],
  replies: [],
  transfers: 0,
  closedBy: null,
  rating: null,
  duplicateOf: null,
  changedAt: new Date(event.time),
  sentEvents: 0,
  ledgerVersion: null,
  ledgerHash: null,
  lastDeliveredEventId: null,
});
