import { apportion } from './apportion.js';
import { courseOf, type Step } from './course.js';
import {
  firstHalf2021,
  listed,
  otherTopics2021,
  topics2021,
  totalOf,
  year2020,
  type SampleStatus,
} from './published-record.js';
import { Random } from './random.js';
import {
  sampleInstants,
  sampleReport,
  type SampleInstance,
  type SampleReport,
  type SampleTopic,
} from './sample-report.js';

export interface SampleWorld {
  instances: readonly SampleInstance[];
  topics: readonly SampleTopic[];
}

/** A report of 2020 with its whole course. */
export interface SampleCase {
  report: SampleReport;
  status: SampleStatus;
  steps: readonly Step[];
}

/** A report of 2021 as an export shows it. */
export interface SampleRow {
  report: SampleReport;
  status: SampleStatus;
  rating: number | null;
}

/** Midnight in South Kalimantan (WITA, UTC+8), in milliseconds since the epoch. */
const wita = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day, -8);

const seeds = { year2020: 2020, half2021: 2021 };
/** Tracking ids of the sample; the sandbox gives 1916449 and above. */
const firstTrackingId = { year2020: 1_450_000, half2021: 1_620_000 };

/** 2020 as published, report by report: the same every time. */
export function casesOf2020({ instances, topics }: SampleWorld): SampleCase[] {
  const random = new Random(seeds.year2020);
  const count = totalOf(year2020);
  const owners = owned(random, instances, count);
  const instants = sampleInstants(random, count, { from: wita(2020, 1, 1), to: wita(2021, 1, 1) });
  const statuses = statusesByDate(random);
  let trackingId = firstTrackingId.year2020;
  return instants.map((filedAt, index) => {
    trackingId += random.integer(1, 120);
    const given = { trackingId: String(trackingId), instance: at(owners, index), topic: random.pick(topics), filedAt };
    const report = sampleReport(random, given);
    const status = at(statuses, index);
    // The figures are those at the end of the year.
    const end = wita(2021, 1, 1) - 60_000;
    return { report, status, steps: courseOf(random, report, status, { end, others: instances }) };
  });
}

/** What is open at the end of the year was mostly filed towards it. */
function statusesByDate(random: Random): SampleStatus[] {
  const isOpen = (status: SampleStatus): boolean => status === 'diproses' || status === 'belum-ditindaklanjuti';
  const all = listed(year2020);
  const open = random.shuffled(all.filter(isOpen));
  const late = open.slice(0, 45);
  const rest = random.shuffled([...all.filter((status) => !isOpen(status)), ...open.slice(late.length)]);
  return [...rest, ...late];
}

/** The first half of 2021 as published, row by row: the same every time. */
export function rowsOf2021({ instances, topics }: SampleWorld): SampleRow[] {
  const random = new Random(seeds.half2021);
  const count = totalOf(firstHalf2021);
  const owners = owned(random, instances, count);
  const instants = sampleInstants(random, count, { from: wita(2021, 1, 1), to: wita(2021, 7, 1) });
  const statuses = random.shuffled(listed(firstHalf2021));
  const subjects = random.shuffled(topicsOf2021(topics));
  let trackingId = firstTrackingId.half2021;
  return instants.map((filedAt, index) => {
    trackingId += random.integer(1, 90);
    const given = { trackingId: String(trackingId), instance: at(owners, index), topic: at(subjects, index), filedAt };
    const status = at(statuses, index);
    const rated = status === 'selesai' && random.chance(0.2);
    return { report: sampleReport(random, given), status, rating: rated ? random.integer(2, 5) : null };
  });
}

/** Each topic as often as published; of the unnamed ones each stays below the smallest that is named. */
function topicsOf2021(topics: readonly SampleTopic[]): SampleTopic[] {
  const named = topics.filter(({ category }) => category in topics2021);
  const others = topics.filter(({ category }) => !(category in topics2021));
  const most = Math.min(...Object.values(topics2021)) - 1;
  const counts = apportion(
    otherTopics2021,
    others.map((_topic, index) => 3 + (index % 5)),
    most,
  );
  return [
    ...named.flatMap((topic) => Array<SampleTopic>(topics2021[topic.category] ?? 0).fill(topic)),
    ...others.flatMap((topic, index) => Array<SampleTopic>(counts[index] ?? 0).fill(topic)),
  ];
}

function owned(random: Random, instances: readonly SampleInstance[], count: number): SampleInstance[] {
  const counts = apportion(
    count,
    instances.map(({ weight }) => weight),
  );
  return random.shuffled(
    instances.flatMap((instance, index) => Array<SampleInstance>(counts[index] ?? 0).fill(instance)),
  );
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`There is no item ${index}.`);
  return item;
}
