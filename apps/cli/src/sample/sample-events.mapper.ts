import {
  complaintEventType,
  nationalComplaintId,
  type ComplaintEvent,
  type ComplaintEventData,
  type ComplaintEventName,
} from '#contract';
import type { Step } from './course.js';
import type { SampleCase } from './sample-province.js';
import type { SampleReport } from './sample-report.js';

/** An instant as South Kalimantan's clocks show it (WITA). */
const witaText = (instant: number): string => `${new Date(instant + 28_800_000).toISOString().slice(0, 19)}+08:00`;

/**
 * The events of a case, in the order in which they happened. Their ids are always the same, so that loading the sample
 * again changes nothing.
 * @param sealedReporter the identity of the reporter, sealed to the hub's key; null leaves it out
 */
export function eventsOf({ report, steps }: SampleCase, sealedReporter: string | null): ComplaintEvent[] {
  const sequences = new Map<string, number>();
  const event = <Name extends ComplaintEventName>(
    source: string,
    instant: number,
    name: Name,
    data: ComplaintEventData[Name],
  ): ComplaintEvent => {
    const sequence = (sequences.get(source) ?? 0) + 1;
    sequences.set(source, sequence);
    return {
      specversion: '1.0',
      id: `sample-${report.trackingId}-${sequence}`,
      source,
      subject: nationalComplaintId(report.trackingId),
      type: complaintEventType(name),
      time: witaText(instant),
      datacontenttype: 'application/json',
      sequence,
      data,
    } as ComplaintEvent;
  };
  return [
    event('national', report.filedAt, 'filed', filed(report, sealedReporter)),
    ...steps.map((step) => {
      const [name, data] = happening(step, report);
      return event(step.source, step.at, name, data);
    }),
  ];
}

const filed = (report: SampleReport, sealedReporter: string | null): ComplaintEventData['filed'] => ({
  title: report.title,
  body: report.body,
  channel: report.channel,
  anonymous: report.anonymous,
  secret: report.secret,
  addressee: report.instance.code,
  place: report.place,
  ...(sealedReporter === null || report.anonymous ? {} : { reporter: sealedReporter }),
});

type Happening = { [Name in ComplaintEventName]: [Name, ComplaintEventData[Name]] }[ComplaintEventName];

function happening(step: Step, { classification, topic }: SampleReport): Happening {
  const office = { word: topic.office };
  switch (step.name) {
    case 'verified':
      return ['verified', { classification, category: { word: topic.category } }];
    case 'disposed':
      return ['disposed', { to: [{ participant: step.to, office, lead: true }] }];
    case 'transferred':
      return ['transferred', { to: step.to, reason: step.reason }];
    case 'followedup':
      return ['followedup', { text: step.text, office }];
    case 'replied':
      return ['replied', { text: step.text }];
    case 'postponed':
      return ['postponed', { reason: step.reason }];
    case 'archived':
      return ['archived', { reason: step.reason }];
    case 'completed':
      return ['completed', { by: step.by }];
    case 'rated':
      return ['rated', { score: step.score }];
  }
}
