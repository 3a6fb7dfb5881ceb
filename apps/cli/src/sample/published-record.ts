export type SampleStatus =
  'belum-terverifikasi' | 'belum-ditindaklanjuti' | 'diproses' | 'selesai' | 'ditunda' | 'diarsip';

type Counts = Readonly<Record<SampleStatus, number>>;

/**
 * South Kalimantan in 2020, all 14 instances, as published: 1,294 reports, 1,219 selesai, 51 proses. How the other 24
 * are divided was not published and is ours.
 */
export const year2020: Counts = {
  'belum-terverifikasi': 0,
  'belum-ditindaklanjuti': 11,
  diproses: 51,
  selesai: 1_219,
  ditunda: 5,
  diarsip: 8,
};

/** 1 January to 30 June 2021, as published: 545 reports, 522 selesai. How the other 23 are divided is ours. */
export const firstHalf2021: Counts = {
  'belum-terverifikasi': 1,
  'belum-ditindaklanjuti': 4,
  diproses: 14,
  selesai: 522,
  ditunda: 2,
  diarsip: 2,
};

/** The five topics named for the first half of 2021. All others together are 385, and none of them is larger. */
export const topics2021: Readonly<Record<string, number>> = {
  'Infrastruktur Jalan': 77,
  Penerangan: 25,
  'Ketertiban Umum': 23,
  'Infrastruktur Pendukung': 20,
  'Jalan Berlubang': 15,
};
export const otherTopics2021 = 385;

export const totalOf = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** Each status as often as it is counted. */
export const listed = (counts: Counts): SampleStatus[] =>
  Object.entries(counts).flatMap(([status, count]) => Array<SampleStatus>(count).fill(status as SampleStatus));
