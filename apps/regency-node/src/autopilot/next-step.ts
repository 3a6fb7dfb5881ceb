import type { Complaint } from '../complaint/complaint.js';
import { draftAnswer, type Place } from './draft-report.js';
import type { Random } from './seeded-random.js';
import type { Temperament } from './temperament.js';

export interface Officer {
  readonly place: Place;
  readonly temperament: Temperament;
  /** To whom an officer who passes things on passes them; null when there is nobody. */
  readonly neighbour: string | null;
}

/** What an officer, or the reporter at the regency's counter, does next; null when it is not their turn. */
export function nextStep(random: Random, complaint: Complaint, officer: Officer) {
  const us = complaint.regencyCode;
  if (complaint.status === 'selesai') return complaint.filedBy === us ? ratingStep(random, complaint) : null;
  return complaint.handler === us ? officerStep(random, complaint, officer) : null;
}

function officerStep(random: Random, complaint: Complaint, officer: Officer) {
  switch (complaint.status) {
    case 'belum-terverifikasi':
      return verificationStep(random, complaint, officer);
    case 'belum-ditindaklanjuti':
      return handlingStep(random, complaint, officer);
    case 'diproses':
      return closingStep(random, complaint, officer);
    case 'ditunda':
      return { name: 'resumed', data: { note: 'Bahan yang ditunggu sudah tersedia.' } } as const;
    case 'selesai':
    case 'diarsip':
      return null;
  }
}

function verificationStep(random: Random, complaint: Complaint, { temperament, neighbour }: Officer) {
  if (temperament === 'passes-on' && neighbour !== null && complaint.transfers === 0) {
    const reason = 'Bukan wewenang kami; lokasi berada di wilayah tetangga.';
    return { name: 'transferred', data: { to: neighbour, reason } } as const;
  }
  if (random() < 0.04) {
    const reason = 'Laporan tidak memuat keterangan yang cukup untuk ditindaklanjuti.';
    return { name: 'archived', data: { reason } } as const;
  }
  return { name: 'verified', data: { note: 'Laporan lengkap dan dapat ditindaklanjuti.' } } as const;
}

function handlingStep(random: Random, complaint: Complaint, { place }: Officer) {
  const answer = draftAnswer(random, complaint.category?.word, place);
  if (complaint.tasks.length === 0) {
    const to = [{ participant: complaint.regencyCode, office: answer.office, lead: true }];
    return { name: 'disposed', data: { to, note: 'Mohon ditindaklanjuti sesuai ketentuan.' } } as const;
  }
  if (random() < 0.08) return { name: 'postponed', data: { reason: 'Menunggu ketersediaan bahan.' } } as const;
  return { name: 'followedup', data: answer } as const;
}

function closingStep(random: Random, complaint: Complaint, { place }: Officer) {
  const { answers, replies, tasks, regencyCode: us } = complaint;
  if (tasks.some(({ participant, task }) => participant === us && task !== 'open')) return null;
  if (replies.length >= answers.length) {
    return { name: 'followedup', data: draftAnswer(random, complaint.category?.word, place) } as const;
  }
  const filedHere = complaint.filedBy === us;
  if (filedHere && replies.length === 0 && random() < 0.35) {
    return { name: 'replied', data: { text: 'Terima kasih. Mohon dipastikan kapan pengerjaannya dimulai.' } } as const;
  }
  if (filedHere && random() < 0.5) {
    return { name: 'completed', data: { by: 'reporter', note: 'Sudah saya cek, terima kasih.' } } as const;
  }
  return { name: 'completed', data: { by: 'admin', note: 'Tindak lanjut telah dilaksanakan.' } } as const;
}

/** Most reporters are content, some are not at all. */
function ratingStep(random: Random, { rating }: Complaint) {
  if (rating !== null) return null;
  const satisfaction = random();
  const score = satisfaction < 0.15 ? 2 : satisfaction < 0.35 ? 3 : satisfaction < 0.7 ? 4 : 5;
  return { name: 'rated', data: { score } } as const;
}
