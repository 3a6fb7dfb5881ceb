import type { Classification, Status } from '#contract';
import type { StatusWord } from './national-platform.js';

export const statusWords: Readonly<Record<Status, StatusWord>> = {
  'belum-terverifikasi': 'Belum Terverifikasi',
  'belum-ditindaklanjuti': 'Belum Ditindaklanjuti',
  diproses: 'Proses',
  selesai: 'Selesai',
  ditunda: 'Tunda',
  diarsip: 'Arsip',
};

export const classificationWords: Readonly<Record<Classification, string>> = {
  'pengaduan-berkadar-pengawasan': 'Pengaduan Berkadar Pengawasan',
  'pengaduan-tidak-berkadar-pengawasan': 'Pengaduan Tidak Berkadar Pengawasan',
  aspirasi: 'Aspirasi',
  'permintaan-informasi': 'Permintaan Informasi',
};
