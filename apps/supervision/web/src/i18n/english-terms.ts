import type { indonesianTerms } from './indonesian-terms';

export const englishTerms: typeof indonesianTerms = {
  name: 'Terms',
  intro:
    'The words that regulations and these pages use. Those from a regulation name it; the others say how this application counts.',
  all: 'All terms',
  groups: {
    laporan: 'Complaints',
    penanganan: 'Handling',
    waktu: 'Time',
    evaluasi: 'Evaluation',
    sinkronisasi: 'Between systems',
  },
  terms: {
    pengaduan: {
      name: 'Pengaduan, aspirasi, permintaan informasi',
      meaning:
        'The three classifications: complaint, aspiration, request for information. A complaint “berkadar pengawasan” is about abuse of authority or law-breaking by officials; one “tidak berkadar pengawasan” is about services.',
    },
    anonim: {
      name: 'Anonymous (anonim)',
      meaning: 'The name of the reporter is not shown. The report itself can be read.',
    },
    rahasia: {
      name: 'Secret (rahasia)',
      meaning: 'Only who handles it may read the report. It is counted, and is in no list, search or download.',
    },
    tracking: {
      name: 'Tracking number',
      meaning: 'The number at SP4N-LAPOR!. A complaint of a regency’s own system gets one once it is passed on.',
    },
    verifikasi: {
      name: 'Verification (verifikasi)',
      meaning: 'An admin checks the report: complete, clear, rightly classified and categorised.',
    },
    disposisi: {
      name: 'Disposition (disposisi)',
      meaning: 'The complaint is given to the office that handles it; of several, one leads.',
    },
    'tindak-lanjut': {
      name: 'Follow-up (tindak lanjut)',
      meaning: 'An answer to the reporter on what is done. Followed up means in progress or completed.',
    },
    'bukan-wewenang': {
      name: 'Not ours (bukan wewenang)',
      meaning:
        'A participant says, with its reason, that the matter is not its own, and the complaint is passed on. Passed on again and again is a sign of trouble.',
    },
    tunda: {
      name: 'Postponed (ditunda)',
      meaning: 'Handling stops for a while, with a reason. Working days that a postponement touches do not count.',
    },
    arsip: {
      name: 'Archived (diarsip)',
      meaning: 'Put away without further handling, with a reason: not complete, say, or reported before.',
    },
    selesai: {
      name: 'Completed (selesai)',
      meaning:
        'Closed by the reporter, an admin or the system. Who closed it and whether anything was done are two facts.',
    },
    'hari-kerja': {
      name: 'Working days (hari kerja)',
      meaning:
        'Monday to Friday without public holidays and joint leave by the decree of three ministers (SKB). The day of the event does not count; a deadline ends at 24.00 local time.',
    },
    'waktu-adil': {
      name: 'Whose time',
      meaning:
        'Time is divided by where a complaint waits: regency, province, national, hub or reporter. A participant answers for its own share only.',
    },
    keterhubungan: {
      name: 'Connectedness (keterhubungan)',
      meaning: 'The participant has a decree in force that names its complaint team (SK Tim).',
    },
    keaktifan: { name: 'Activity (keaktifan)', meaning: 'Somebody signed in during the last month of the period.' },
    ikm: {
      name: 'IKM',
      meaning:
        'Index of citizens’ satisfaction, 25 to 100, by survey (PermenPANRB 14/2017): very good from 88.31, good from 76.61, less good from 65, not good below.',
    },
    rentang: {
      name: 'Interval',
      meaning:
        'Where the true figure lies at 95% confidence (Wilson). The fewer complaints, the wider; below the minimum there is no rank.',
    },
    basi: {
      name: 'Fresh, slow, stale',
      meaning:
        'The last data came within a day, within three, or earlier. Stale is not bad: its figures are not complete.',
    },
    konflik: {
      name: 'Conflict (konflik)',
      meaning: 'Two participants say different things of one complaint. Both are kept until the coordinator rules.',
    },
    diparkir: {
      name: 'Parked and held',
      meaning:
        'A message is parked when it cannot be applied, held while it waits for the one before. None is lost; both can be run again.',
    },
    'tanda-terima': {
      name: 'Receipt (tanda terima)',
      meaning: 'What the nightly comparison of participants, hub and the national platform found, digitally signed.',
    },
  },
};
