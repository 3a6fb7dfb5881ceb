/** How anybody checks a bundle, with the program and, should it be gone one day, without. */
export const howToCheck = [
  'Dengan program lapor-hub, tanpa jaringan dan tanpa basis data: npm run lapor -- evidence verify BERKAS.zip --key KUNCI-PROVINSI.json. Kunci publik diminta dari provinsi, bukan dari berkas ini.',
  'Tanpa program, langkah pertama: hitung SHA-256 entries.jsonl, attachments.json dan index.html, lalu cocokkan dengan manifest.json. Tidak boleh ada berkas lain.',
  'Langkah kedua: periksa tanda tangan Ed25519 di signature.json. Yang ditandatangani adalah nilai "protected", satu titik, lalu isi manifest.json byte demi byte (JWS, RFC 7515 dan RFC 7797). Cocokkan sidik jari kuncinya (RFC 7638) dengan yang diumumkan provinsi.',
  'Langkah ketiga: hitung ulang hash setiap baris entries.jsonl, yaitu SHA-256 larik JSON tanpa spasi [previousHash, complaintId, version, outcome, source, eventId, type, time, receivedAt, dataDigest]. dataDigest adalah SHA-256 JSON kanonik (RFC 8785) dari data. previousHash sama dengan hash baris sebelumnya, version naik satu demi satu mulai dari 1.',
  'Lampiran tidak ikut di sini: mintalah kepada pemiliknya, lalu cocokkan SHA-256 dan ukurannya dengan daftar di atas.',
] as const;

/** What a bundle is worth. */
export const whatItProves = [
  'Bila tanda tangannya sah: pemegang kunci menyatakan bahwa demikianlah riwayat laporan ini sampai catatan terakhir yang disebut, dan sejak itu tidak satu huruf pun diubah, dihapus, disisipkan atau ditukar.',
  'Bukan bahwa yang ditulis para pihak itu benar; hanya bahwa mereka mencatatkannya demikian, pada waktu menurut jam sistem mereka dan jam hub.',
  'Bukan bahwa tidak ada catatan sesudah berkas ini dibuat.',
  'Bila laporan rahasia, kata-katanya tidak ikut: digest-nya dapat dicocokkan oleh siapa yang berhak memegang teksnya.',
] as const;
