import { describe, expect, it } from '@jest/globals';
import {
  parseChannel,
  parseClassification,
  parseRating,
  parseStatus,
  parseTrackingId,
  parseVisibility,
} from './national-words.js';

describe('parseStatus', () => {
  it.each([
    ['Belum Terverifikasi', 'belum-terverifikasi'],
    ['BELUM VERIFIKASI', 'belum-terverifikasi'],
    ['Belum Terdisposisi', 'belum-terverifikasi'],
    ['Belum Ditindaklanjuti', 'belum-ditindaklanjuti'],
    ['belum tindak lanjut', 'belum-ditindaklanjuti'],
    ['Terdisposisi ke Pemerintah Kota Banjarmasin', 'belum-ditindaklanjuti'],
    ['Proses', 'diproses'],
    ['Sedang Diproses', 'diproses'],
    ['Ditindaklanjuti oleh Instansi', 'diproses'],
    ['Ditanggapi oleh Pelapor', 'diproses'],
    [' Selesai ', 'selesai'],
    ['Ditutup oleh Admin/Sistem', 'selesai'],
    ['Tunda', 'ditunda'],
    ['Ditunda', 'ditunda'],
    ['Diarsipkan', 'diarsip'],
    ['Arsip', 'diarsip'],
  ])('counts "%s" as %s', (word, status) => {
    expect(parseStatus(word)).toBe(status);
  });

  it.each(['', 'Entahlah', 'Belum Selesai', 'Tidak Diproses', 'selesaikan'])('does not guess at "%s"', (word) => {
    expect(parseStatus(word)).toBeNull();
  });
});

describe('parseClassification', () => {
  it.each([
    ['Pengaduan Berkadar Pengawasan', 'pengaduan-berkadar-pengawasan'],
    ['Pengaduan Tidak Berkadar Pengawasan', 'pengaduan-tidak-berkadar-pengawasan'],
    ['Aspirasi', 'aspirasi'],
    ['Permintaan Informasi', 'permintaan-informasi'],
    ['Pengaduan', null],
    ['', null],
  ])('reads "%s" as %s', (word, classification) => {
    expect(parseClassification(word)).toBe(classification);
  });
});

describe('parseChannel', () => {
  it.each([
    ['Website', 'website'],
    ['Mobile Apps Android', 'android'],
    ['iOS', 'ios'],
    ['SMS 1708', 'sms'],
    ['WhatsApp', 'whatsapp'],
    ['X (Twitter)', 'x'],
    ['Instagram', 'instagram'],
    ['Walk-in', 'walk-in'],
    ['Tatap Muka', 'walk-in'],
    ['Facebook', 'other'],
    ['', 'other'],
  ])('reads "%s" as %s', (word, channel) => {
    expect(parseChannel(word)).toBe(channel);
  });
});

describe('parseVisibility', () => {
  it.each([
    ['', { anonymous: false, secret: false }],
    ['-', { anonymous: false, secret: false }],
    ['Normal', { anonymous: false, secret: false }],
    ['Anonim', { anonymous: true, secret: false }],
    ['RAHASIA', { anonymous: false, secret: true }],
    ['Anonim/Rahasia', { anonymous: true, secret: true }],
    ['Anonim, Rahasia', { anonymous: true, secret: true }],
    ['Anonim dan Rahasia', { anonymous: true, secret: true }],
  ])('reads "%s"', (word, visibility) => {
    expect(parseVisibility(word)).toEqual(visibility);
  });

  it('does not take an unknown word for an open report', () => {
    expect(parseVisibility('Terbatas')).toBeNull();
    expect(parseVisibility('Tidak Rahasia')).toBeNull();
  });
});

describe('parseTrackingId', () => {
  it.each([
    ['1916449', '1916449'],
    [' 1916449 ', '1916449'],
    ["'0916449", '0916449'],
    ['#1916449', '1916449'],
    ['[1916449](javascript:;)', '1916449'],
    ['[ 1916449 ]( javascript:; )', '1916449'],
    ['1.916.449', null],
    ['1916449abc', null],
    ['1234567890123', null],
    ['[123](javascript:;) x', null],
    ['', null],
  ])('reads "%s" as %s', (word, trackingId) => {
    expect(parseTrackingId(word)).toBe(trackingId);
  });
});

describe('parseRating', () => {
  it.each([
    ['4', 4],
    ['5/5', 5],
    ['3.0', 3],
    ['', 'none'],
    ['-', 'none'],
    ['0', 'none'],
    ['6', null],
    ['bagus', null],
  ])('reads "%s" as %s', (word, rating) => {
    expect(parseRating(word)).toBe(rating);
  });
});
