/** What the page of a complaint says about taking it along as evidence. */
export const indonesianEvidence = {
  name: 'Berkas bukti',
  explained:
    'Arsip ZIP bertanda tangan: semua catatan dengan hash-nya, daftar lampiran, dan halaman yang dapat dibaca. Dapat diperiksa tanpa jaringan. Pembuatannya dicatat.',
  madeFor: 'Dibuat untuk',
  madeForHint: 'Misalnya Inspektorat. Tertulis di dalam berkas; boleh kosong.',
  download: 'Unduh berkas bukti',
  making: 'Membuat berkas…',
};
