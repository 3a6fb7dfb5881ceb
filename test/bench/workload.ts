import { complaintEventType, inTopic, type ComplaintEventData, type ComplaintEventName } from '#contract';
import type { TopicRecords } from '#messaging';

/** Events of one complaint: filed at one regency and given to another one, whom the reporter then hears. */
export const eventsPerComplaint = 5;

const words =
  'Jalan di depan pasar berlubang dan tergenang setiap hujan sehingga pengendara motor sering jatuh terutama malam hari '.repeat(
    3,
  );

/**
 * Complaints of all regencies in turn. Each event is as large as a real one, about one kilobyte.
 * @param regencies codes; each files for the next one
 * @returns records for the in-topics, in the order in which each regency says them
 */
export function* workload(regencies: readonly string[], complaints: number): Generator<TopicRecords> {
  // What happened long ago is for the record only and goes to nobody.
  const time = new Date().toISOString();
  for (let number = 0; number < complaints; number += 1) {
    const source = regencies[number % regencies.length] ?? '';
    const handler = regencies[(number + 1) % regencies.length] ?? '';
    const subject = `${source}-2026-${String(number).padStart(7, '0')}`;
    const said = course(handler).map(([name, data], index) => ({
      specversion: '1.0',
      id: `${subject}/${index + 1}`,
      source,
      subject,
      type: complaintEventType(name),
      time,
      datacontenttype: 'application/json',
      sequence: index + 1,
      data,
    }));
    yield {
      topic: inTopic(source),
      records: said.map((event) => ({ key: subject, value: JSON.stringify(event) })),
    };
  }
}

type Said = { [Name in ComplaintEventName]: [Name, ComplaintEventData[Name]] }[ComplaintEventName];

const course = (handler: string): Said[] => [
  [
    'filed',
    {
      title: 'Jalan berlubang di depan pasar',
      body: words,
      category: { word: 'Jalan Berlubang' },
      channel: 'regency-app',
      anonymous: true,
      secret: false,
    },
  ],
  ['verified', { classification: 'pengaduan-tidak-berkadar-pengawasan', note: words }],
  ['replied', { text: words }],
  ['disposed', { to: [{ participant: handler, lead: true, office: { word: 'Dinas PUPR' } }], note: words }],
  ['replied', { text: words }],
];
